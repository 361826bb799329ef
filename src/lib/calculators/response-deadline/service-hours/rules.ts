import type { ServiceClock } from '../../../calendar/service-clock.ts';
import type { Context, Finding } from '../../../engine/calculator.ts';
import { type HolidayTable, OutsideCalendar } from '../../../engine/calendars.ts';
import type { ResponseDeadlineInput } from '../index.ts';
import { type Instant, type Moments, momentsIn } from '../moments.ts';
import type { Amount, ServiceHoursParameters } from '../schema.ts';
import { clockOf, noHolidays, withinCalendar } from './clocks.ts';
import { type ClockRule, type Counting, countingOf, type DaysRule, spanOf } from './counting.ts';
import { latestMoment } from './latest-moment.ts';
import { ledgerOf } from './ledger.ts';
import type { ServiceHoursPhrases } from './phrases.ts';
import { type Case, noticesOf, silencesOf, stepsOf } from './reasons.ts';

type Kind = ServiceHoursParameters['kinds'][string];

/** What counting needs, for one provider under one set of readings. */
interface Situation {
  readonly clock: ServiceClock;
  readonly moments: Moments;
  readonly table: HolidayTable;
  countingOf(amount: Amount): Counting;
}

/** Deadlines by hours of attention: the whole finding, under the readings in force. */
export function serviceHoursRules(
  input: ResponseDeadlineInput,
  parameters: ServiceHoursParameters,
  context: Context,
): Finding<ServiceHoursPhrases> {
  const kind = parameters.kinds[input.request];
  if (!kind) return { answer: null, undeterminable: true, facts: {}, steps: [] };
  const table = tableOf(context);
  return withinCalendar(table, () => {
    const situation = situationOf(parameters, context, table);
    const found = caseOf(input, kind, parameters, situation);
    const ledger = ledgerOf(found.received, found.span, found.counting, situation.clock, situation.moments);
    return {
      answer: 'due',
      facts: factsOf(found, situation.moments),
      steps: stepsOf(found, ledger, parameters, situation.moments),
      notices: noticesOf(found, parameters, situation.moments),
      undetermined: silencesOf(found, parameters),
      ledger,
    };
  });
}

/** A policy without a country has no holidays; one with a country and no table would be answered wrongly, so it is not. */
function tableOf({ place, calendars }: Context): HolidayTable {
  if (place.holidays === null) return noHolidays;
  const table = calendars.holidays(place.holidays);
  if (!table) throw new Error(`There is no holiday table for "${place.holidays}".`);
  return table;
}

function situationOf({ service }: ServiceHoursParameters, { place, reading }: Context, table: HolidayTable): Situation {
  const clockRule = (reading('clock') ?? 'harmonised') as ClockRule;
  const daysRule = (reading('days') ?? 'business-days') as DaysRule;
  return {
    clock: clockOf(service, place.zone, table),
    moments: momentsIn(place.zone),
    table,
    countingOf: (amount) => countingOf(amount, clockRule, daysRule),
  };
}

function caseOf(
  input: ResponseDeadlineInput,
  kind: Kind,
  { surcharge, resolution }: ServiceHoursParameters,
  situation: Situation,
): Case {
  const { clock, moments } = situation;
  const counting = situation.countingOf(kind.amount);
  const needed = input.answerNeededBy ? moments.instantOf(input.answerNeededBy) : null;
  const received = needed === null ? moments.instantOf(input.receivedAt ?? '') : askBefore(needed, counting, situation);
  const outOfHours = !clock.isOpen(received);
  return {
    kind,
    counting,
    received,
    needed,
    span: spanOf(received, counting, clock, moments),
    outOfHours,
    possibleSurcharge: outOfHours && (surcharge?.kinds.includes(input.request) ?? false),
    resolutionBy: resolution && spanOf(received, situation.countingOf(resolution.amount), clock, moments).dueAt,
  };
}

/** The latest moment to ask; a deadline beyond the holiday table is later than any moment within it. */
function askBefore(needed: Instant, counting: Counting, { clock, moments, table }: Situation): Instant {
  clock.isOpen(needed);
  const inTime = (asked: Instant) => {
    try {
      return withinCalendar(table, () => spanOf(asked, counting, clock, moments)).dueAt <= needed;
    } catch (error) {
      if (error instanceof OutsideCalendar) return false;
      throw error;
    }
  };
  const asked = latestMoment(needed, inTime, moments.startOf(table.covers.from));
  if (asked === undefined) throw new OutsideCalendar(table.covers);
  return asked;
}

function factsOf(found: Case, { textOf }: Moments): Finding['facts'] {
  return {
    dueAt: textOf(found.span.dueAt),
    clockStartsAt: textOf(found.span.startsAt),
    outOfHours: found.outOfHours,
    priority: found.kind.priority?.value ?? null,
    strength: found.kind.strength.value,
    resolutionBy: found.resolutionBy === null ? null : textOf(found.resolutionBy),
    askBefore: found.needed === null ? null : textOf(found.received),
    possibleSurcharge: found.possibleSurcharge,
  };
}
