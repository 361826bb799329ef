import type { Context, Finding, Remark } from '../../../engine/calculator.ts';
import type { Place } from '../../../policy/policy.ts';
import { alsoExpected } from '../also-expected.ts';
import { elapsedRows } from '../elapsed-rows.ts';
import type { ResponseDeadlineInput } from '../index.ts';
import { type Instant, type Moments, momentsIn } from '../moments.ts';
import type { ElapsedHoursParameters } from '../schema.ts';
import type { ElapsedHoursPhrases } from './phrases.ts';

type Say = Remark<ElapsedHoursPhrases>;
type Kind = ElapsedHoursParameters['kinds'][string];
type StartRule = 'accepted' | 'paid' | 'invoiced';

const HOUR = 3_600_000;

/** A request, when its hours begin and end; nulls where the reading leaves them open. */
interface Case {
  readonly kind: Kind;
  readonly hours: number;
  readonly start: StartRule;
  readonly startsAt: Instant | null;
  readonly dueAt: Instant | null;
}

/** Deadlines in hours that run day and night: the whole finding, under the readings in force. */
export function elapsedHoursRules(
  input: ResponseDeadlineInput,
  parameters: ElapsedHoursParameters,
  { place, reading }: Context,
): Finding<ElapsedHoursPhrases> {
  const kind = parameters.kinds[input.request];
  if (!kind) return { answer: null, undeterminable: true, facts: {}, steps: [] };
  const moments = momentsIn(place.zone);
  const found = caseOf(input, kind, (reading('start') ?? 'accepted') as StartRule, moments);
  const { startsAt, dueAt, start } = found;
  const open = startsAt === null || dueAt === null;
  const otherStarts = kind.from === 'acceptance' ? parameters.otherStarts : [];
  return {
    answer: open ? null : 'due',
    ...(open ? { undeterminable: true } : {}),
    facts: factsOf(input, found, moments),
    steps: steps(input, found, moments),
    notices: [
      ...notices(found, otherStarts),
      ...alsoExpected(kind, kind.hours.clause),
      ...clockChange(found, moments),
      ...borrowedZone(input.country, place, kind.hours.clause),
    ],
    undetermined: open ? [{ key: 'no-deadline', values: { start }, clauses: otherStarts }] : [],
    ledger: open ? [] : elapsedRows(startsAt, dueAt, moments),
  };
}

function caseOf(input: ResponseDeadlineInput, kind: Kind, rule: StartRule, moments: Moments): Case {
  const hours = kind.agreed ? (input.slaHours ?? kind.hours.value) : kind.hours.value;
  const start = kind.from === 'acceptance' ? rule : 'accepted';
  const startsAt = startOf(input, start, hours, moments);
  return { kind, hours, start, startsAt, dueAt: startsAt === null ? null : startsAt + hours * HOUR };
}

/** When the hours begin; in reverse, the latest moment at which they still end in time. */
function startOf(input: ResponseDeadlineInput, start: StartRule, hours: number, moments: Moments): Instant | null {
  const { receivedAt, answerNeededBy, paidAt } = input;
  if (start === 'invoiced') return null;
  if (start === 'paid') return receivedAt && paidAt ? moments.instantOf(paidAt) : null;
  if (receivedAt) return moments.instantOf(receivedAt);
  return answerNeededBy ? moments.instantOf(answerNeededBy) - hours * HOUR : null;
}

function factsOf(input: ResponseDeadlineInput, { kind, startsAt, dueAt }: Case, { textOf }: Moments): Finding['facts'] {
  const text = (instant: Instant | null) => (instant === null ? null : textOf(instant));
  return {
    dueAt: text(dueAt),
    clockStartsAt: text(startsAt),
    priority: kind.priority?.value ?? null,
    strength: kind.strength.value,
    askBefore: input.receivedAt ? null : text(startsAt),
  };
}

function steps(input: ResponseDeadlineInput, { kind, hours, start, startsAt, dueAt }: Case, moments: Moments): Say[] {
  const { label, action = null, from, writeTo = null } = kind;
  const clauses = [kind.hours.clause];
  const said = { label, action };
  const text = (instant: Instant | null) => (instant === null ? null : moments.textOf(instant));
  const neededBy = input.answerNeededBy ? moments.textOf(moments.instantOf(input.answerNeededBy)) : null;
  return [
    ...(neededBy ? [{ key: 'needed-by' as const, values: { neededBy, dueAt: text(dueAt) }, clauses }] : []),
    { key: 'hours-run', values: { ...said, hours, from, start, startsAt: text(startsAt) }, clauses },
    { key: 'margin', values: { zone: moments.zone, skipped: [] }, clauses },
    conclusion(),
  ];

  function conclusion(): Say {
    if (startsAt === null || dueAt === null) return { key: 'conclusion-open', values: { ...said, start }, clauses };
    if (neededBy)
      return { key: 'conclusion-ask', values: { ...said, from, askBefore: moments.textOf(startsAt) }, clauses };
    return {
      key: 'conclusion',
      values: {
        ...said,
        from,
        writeTo,
        dueAt: moments.textOf(dueAt),
        strength: kind.strength.value,
        pledged: kind.strength.pledged,
      },
      clauses,
    };
  }
}

/** Said when the clocks change before the hours are over, so that they end at a time one would not expect. */
function clockChange({ startsAt, dueAt, kind }: Case, { zone, textOf }: Moments): Say[] {
  if (zone === null || startsAt === null || dueAt === null) return [];
  const offset = (instant: Instant) => textOf(instant).slice(19);
  return offset(startsAt) === offset(dueAt) ? [] : [{ key: 'clock-change', values: {}, clauses: [kind.hours.clause] }];
}

/** Said when the client's country has no zone of its own and another's stands in. */
function borrowedZone(country: string | undefined, { zone, holidays }: Place, clause: string): Say[] {
  if (country === undefined || zone === null || country === holidays) return [];
  return [{ key: 'borrowed-zone', values: { zone }, clauses: [clause] }];
}

function notices({ kind, start }: Case, otherStarts: readonly string[]): Say[] {
  return [
    ...(kind.condition
      ? [{ key: 'condition' as const, values: { condition: kind.condition }, clauses: [kind.strength.clause] }]
      : []),
    ...(start === 'accepted' && otherStarts.length > 0
      ? [{ key: 'other-starts' as const, values: {}, clauses: otherStarts }]
      : []),
  ];
}
