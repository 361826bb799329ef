import type { Remark } from '../../../engine/calculator.ts';
import type { LedgerRow } from '../../../outcome/outcome.ts';
import { alsoExpected } from '../also-expected.ts';
import type { Instant, Moments } from '../moments.ts';
import type { ServiceHoursParameters } from '../schema.ts';
import type { Counting, Span } from './counting.ts';
import type { Hours, ServiceHoursPhrases } from './phrases.ts';

type Say = Remark<ServiceHoursPhrases>;
type Service = ServiceHoursParameters['service'];

/** A request and its deadline. */
export interface Case {
  readonly kind: ServiceHoursParameters['kinds'][string];
  readonly counting: Counting;
  readonly received: Instant;
  /** The moment by which the answer is needed, when that was the question. */
  readonly needed: Instant | null;
  readonly span: Span;
  readonly outOfHours: boolean;
  readonly possibleSurcharge: boolean;
  readonly resolutionBy: Instant | null;
}

/** The reasoning, in order: when it arrives, how it is counted, when it should be solved, what was skipped, the answer. */
export function stepsOf(
  found: Case,
  ledger: readonly LedgerRow[],
  { service, resolution }: ServiceHoursParameters,
  moments: Moments,
): Say[] {
  const { amount, label, action = null } = found.kind;
  const counted = { label, action, ...found.counting, value: amount.value, unit: amount.unit };
  const skipped = ledger.flatMap(({ on, holiday }) => (holiday ? [{ on, name: holiday }] : []));
  return [
    ...neededStep(found, moments),
    receivedStep(found, service, moments),
    { key: 'counted', values: counted, clauses: [amount.clause] },
    ...resolutionStep(found, resolution, moments),
    { key: 'margin', values: { zone: moments.zone, skipped }, clauses: clausesOf(service) },
    conclusion(found, moments),
  ];
}

function neededStep({ kind, needed, span }: Case, { textOf }: Moments): Say[] {
  if (needed === null) return [];
  const values = { neededBy: textOf(needed), dueAt: textOf(span.dueAt) };
  return [{ key: 'needed-by', values, clauses: [kind.amount.clause] }];
}

/** Where the count begins, and why. */
function receivedStep({ received, counting, span, outOfHours }: Case, service: Service, { textOf }: Moments): Say {
  const at = textOf(received);
  const clauses = clausesOf(service);
  const hours = hoursOf(service);
  if (counting.how === 'elapsed-hours' || counting.how === 'calendar-days')
    return { key: 'received-any-hour', values: { at }, clauses };
  if (counting.how === 'close-of-day') return { key: 'received-day-zero', values: { at }, clauses };
  if (!outOfHours) return { key: 'received-open', values: { at, hours }, clauses };
  return { key: 'received-closed', values: { at, startsAt: textOf(span.startsAt), hours }, clauses };
}

function resolutionStep(
  { resolutionBy, span }: Case,
  resolution: ServiceHoursParameters['resolution'],
  { textOf }: Moments,
): Say[] {
  if (!resolution || resolutionBy === null) return [];
  const { strength, amount } = resolution;
  const beforeAnswer = resolutionBy < span.dueAt;
  const values = { resolutionBy: textOf(resolutionBy), strength: strength.value, beforeAnswer };
  return [{ key: 'resolution', values, clauses: [amount.clause] }];
}

function conclusion({ kind, received, needed, span }: Case, { textOf }: Moments): Say {
  const { amount, label, action = null, strength, writeTo = null } = kind;
  const clauses = [amount.clause];
  if (needed !== null) {
    const values = { label, action, askBefore: textOf(received), from: 'receipt' as const };
    return { key: 'conclusion-ask', values, clauses };
  }
  const values = {
    label,
    action,
    writeTo,
    dueAt: textOf(span.dueAt),
    strength: strength.value,
    pledged: strength.pledged,
  };
  return { key: 'conclusion', values, clauses };
}

/** An emergency out of hours may be attended at once: by when, if its hours ran day and night, and that it may cost. */
export function noticesOf(
  { kind, received, possibleSurcharge }: Case,
  { surcharge }: ServiceHoursParameters,
  { textOf }: Moments,
): Say[] {
  const { unit, value } = kind.amount;
  const elapsedDueAt = textOf(received + value * 3_600_000);
  return [
    ...(kind.condition
      ? [{ key: 'condition' as const, values: { condition: kind.condition }, clauses: [kind.strength.clause] }]
      : []),
    ...alsoExpected(kind, kind.amount.clause),
    ...(surcharge && possibleSurcharge && unit === 'hour'
      ? [{ key: 'surcharge' as const, values: { elapsedDueAt }, clauses: [surcharge.clause] }]
      : []),
  ];
}

/** What the text leaves open about such an emergency. */
export function silencesOf({ possibleSurcharge }: Case, { surcharge }: ServiceHoursParameters): Say[] {
  return surcharge && possibleSurcharge ? [{ key: 'surcharge-price', values: {}, clauses: [surcharge.clause] }] : [];
}

/** When a provider attends, as it is said. */
export function hoursOf(service: Service): Hours[] {
  return Object.values(service).map(({ days, opens, closes }) => {
    return { days, opens: opens.value, closes: closes.value };
  });
}

function clausesOf(service: Service): string[] {
  return [...new Set(Object.values(service).map(({ opens }) => opens.clause))];
}
