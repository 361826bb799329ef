import type { DateTime } from '../../calendar/date-time.ts';
import type { Context, Finding, Remark } from '../../engine/calculator.ts';
import type { Money } from '../../outcome/outcome.ts';
import { breakEvenTickets, type Charge, chargeOf, dueAtOf, totalOf } from './charge.ts';
import { flagsOf } from './flags.ts';
import type { TicketPricingInput } from './index.ts';
import type { TicketPricingPhrases } from './phrases.ts';
import { isLateOnTheClock, noticesOf, silencesOf } from './remarks.ts';
import type { TicketPricingParameters } from './schema.ts';
import { wallClock } from './wall-clock.ts';

type Say = Remark<TicketPricingPhrases>;

/** What is known of a ticket once its charge is decided. */
export interface Priced {
  readonly charge: Charge;
  readonly dueAt: DateTime | null;
  readonly total: Money | null;
  /** True when a late ticket still costs its price, and only what would come on top is dropped. */
  readonly extrasOnly: boolean;
}

/** The price of help by the ticket: the whole finding, under the reading in force. */
export function ticketPricingRules(
  input: TicketPricingInput,
  parameters: TicketPricingParameters,
  { reading }: Context,
): Finding<TicketPricingPhrases> {
  const priced = price(input, parameters, reading('waiver') === 'extras-only');
  const channels = input.contract ? parameters.channelsWithContract : parameters.channelsWithoutContract;
  return {
    answer: priced.charge,
    facts: {
      total: priced.total,
      dueAt: priced.dueAt,
      flags: flagsOf(input),
      needsQuote: needsQuote(input),
      breakEvenTickets: breakEvenTickets(input),
      channels: channels.value,
    },
    steps: [
      ...courseSteps(input, priced, parameters),
      ...priceStep(input, priced, parameters),
      ...breakEvenStep(input, parameters),
      ...marginStep(input, priced, parameters),
      conclusion(input, priced, parameters),
    ],
    notices: noticesOf(input, priced, parameters),
    undetermined: silencesOf(input, priced, parameters),
  };
}

function price(input: TicketPricingInput, { responseHours }: TicketPricingParameters, readExtrasOnly: boolean): Priced {
  const dueAt = dueAtOf(input, responseHours.value);
  const charge = chargeOf(input, dueAt);
  const extrasOnly = charge === 'waived' && readExtrasOnly;
  const owed = extrasOnly || charge === 'charged' || charge === 'pending' || charge === 'manual-review';
  return { charge, dueAt, total: totalOf(input, owed), extrasOnly };
}

/** With a contract the text says nothing of quotes: an extra service there is an open question. */
function needsQuote({ contract, extraService = false }: TicketPricingInput): boolean | null {
  return contract && extraService ? null : extraService;
}

/** What happened to the ticket, up to what decides its charge. */
function courseSteps(
  input: TicketPricingInput,
  { dueAt, extrasOnly }: Priced,
  parameters: TicketPricingParameters,
): Say[] {
  const { clauses, responseHours } = parameters;
  if (input.contract) return [{ key: 'with-contract', values: {}, clauses: [clauses.price] }];
  const flags = flagsOf(input);
  if (flags.length > 0) return [{ key: 'flags-apply', values: { flags }, clauses: [clauses.review] }];
  if (input.accepted === false) return [{ key: 'not-accepted', values: {}, clauses: [clauses.notAccepted] }];
  const hours = responseHours.value;
  const accepted: Say =
    dueAt && input.acceptedAt
      ? { key: 'accepted', values: { hours, acceptedAt: input.acceptedAt, dueAt }, clauses: [responseHours.clause] }
      : { key: 'accepted-no-time', values: { hours }, clauses: [responseHours.clause] };
  const readStep: Say[] = extrasOnly ? [{ key: 'extras-only', values: {}, clauses: [clauses.waiver] }] : [];
  return [accepted, ...takingStep(input, dueAt, clauses.waiver, responseHours.clause), ...readStep];
}

function takingStep(
  { takenAt, asOf, acceptedAt }: TicketPricingInput,
  dueAt: DateTime | null,
  waiver: string,
  response: string,
): Say[] {
  if (takenAt === null) return [{ key: 'never-taken', values: {}, clauses: [waiver] }];
  if (!dueAt || !acceptedAt) return [];
  const late = (time: DateTime) => chargeOf({ acceptedAt, takenAt: time }, dueAt) === 'waived';
  if (takenAt && wallClock(takenAt) < wallClock(acceptedAt))
    return [{ key: 'taken-before-acceptance', values: { takenAt }, clauses: [response] }];
  if (takenAt) {
    return late(takenAt)
      ? [{ key: 'taken-late', values: { takenAt, dueAt }, clauses: [waiver] }]
      : [{ key: 'taken-on-time', values: { takenAt, dueAt }, clauses: [response] }];
  }
  return asOf && late(asOf) ? [{ key: 'not-taken-in-time', values: { asOf, dueAt }, clauses: [waiver] }] : [];
}

function priceStep(
  { unitPrice, tickets = 1 }: TicketPricingInput,
  { total }: Priced,
  { clauses }: TicketPricingParameters,
): Say[] {
  if (!unitPrice || !total || total.amount === 0) return [];
  return [{ key: 'price', values: { tickets, unitPrice, total }, clauses: [clauses.price] }];
}

function breakEvenStep(input: TicketPricingInput, { clauses }: TicketPricingParameters): Say[] {
  const tickets = breakEvenTickets(input);
  return tickets === null ? [] : [{ key: 'break-even', values: { tickets }, clauses: [clauses.price] }];
}

/** A ticket said to cost nothing may still cost its price: that goes beside the answer, with or without a price given. */
function marginStep(input: TicketPricingInput, priced: Priced, { clauses }: TicketPricingParameters): Say[] {
  if (priced.charge !== 'waived' || priced.extrasOnly) return [];
  const fromPayment = isLateOnTheClock(input, priced);
  return [
    { key: 'margin', values: { fromPayment }, clauses: [clauses.waiver, ...(fromPayment ? [clauses.order] : [])] },
  ];
}

function conclusion(
  { tickets = 1 }: TicketPricingInput,
  { charge, total, dueAt, extrasOnly }: Priced,
  parameters: TicketPricingParameters,
): Say {
  const { clauses, responseHours } = parameters;
  const values = { total, tickets };
  switch (charge) {
    case 'included':
      return { key: 'conclusion-included', values, clauses: [clauses.price] };
    case 'charged':
      return { key: 'conclusion-charged', values, clauses: [clauses.acceptance] };
    case 'waived':
      return { key: 'conclusion-waived', values: { ...values, extrasOnly }, clauses: [clauses.waiver] };
    case 'manual-review':
      return { key: 'conclusion-manual-review', values, clauses: [clauses.review] };
    case 'not-started':
      return { key: 'conclusion-not-started', values, clauses: [clauses.notAccepted] };
    case 'pending':
      return {
        key: 'conclusion-pending',
        values: { ...values, dueAt },
        clauses: [clauses.acceptance, responseHours.clause],
      };
  }
}
