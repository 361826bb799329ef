import type { Words } from '../../../engine/calculator.ts';
import type { Format } from '../../../language/format.ts';
import { plural, shared } from '../shared.en.ts';
import type { Hours, ServiceHoursPhrases } from './phrases.ts';

export const words: Words<ServiceHoursPhrases> = {
  ...shared,
  facts: {
    ...shared.facts,
    outOfHours: 'Outside the service hours',
    resolutionBy: 'Objective for the solution',
    possibleSurcharge: 'May cost extra',
  },
  phrases: {
    ...shared.phrases,
    'received-open': ({ at, hours }, format) =>
      `A message that arrives on ${format.dateTime(at)} is within the service hours (${attention(hours, format)}): the time runs from then.`,
    'received-closed': ({ at, startsAt, hours }, format) =>
      `A message that arrives on ${format.dateTime(at)} is outside the service hours (${attention(hours, format)}): the time runs from when they open again, on ${format.dateTime(startsAt)}.`,
    'received-any-hour': ({ at }, format) =>
      `The message arrives on ${format.dateTime(at)} and the time runs from then, whether they are open or not.`,
    'received-day-zero': ({ at }, format) =>
      `The message arrives on ${format.dateTime(at)}. That day does not count: it is day 0, at whatever hour.`,
    counted: ({ label, value, unit, how, count }, format) =>
      `For “${label[format.locale]}” the policy gives ${unit === 'hour' ? plural(value, 'hour', 'hours') : plural(value, unit === 'business-day' ? 'business day' : 'day', unit === 'business-day' ? 'business days' : 'days')}${manner(how, count)}.`,
    resolution: ({ resolutionBy, strength, beforeAnswer }, format) =>
      `An answer is not a solution: the policy ${strength === 'commitment' ? 'undertakes' : 'aims'} to solve most problems, and that would be no later than ${format.dateTime(resolutionBy)}${beforeAnswer ? ', even before the answer: the policy does not explain how the two times go together' : ''}.`,
    surcharge: ({ elapsedDueAt }, format) =>
      `Outside the service hours an emergency has priority and may cost extra. If the time ran then too, it would end on ${format.dateTime(elapsedDueAt)}.`,
    attends: ({ hours }, format) => `They are open ${attention(hours, format)}.`,
    'open-now': ({ closesAt }, format) => `They are open now, until ${format.time(closesAt)}.`,
    'closed-now': ({ opensAt, isToday, holiday }, format) =>
      `They are closed now${holiday ? `, it is a public holiday (${holiday})` : ''}: they are back ${isToday ? 'today' : `on ${format.dayAndMonth(opensAt.slice(0, 10))}`} at ${format.time(opensAt)}.`,
    'surcharge-price': () =>
      'The policy does not say what attention out of hours costs, who decides to charge it, or whether the time runs then. Ask before you accept.',
  },
};

function manner(how: ServiceHoursPhrases['counted']['how'], count: number): string {
  if (how === 'service-hours') return ', which we count as service hours';
  if (how === 'elapsed-hours') return ', which run day and night';
  if (how === 'same-time')
    return `, which we count as ${plural(count, 'business day', 'business days')} to the same time`;
  if (how === 'close-of-day') return ': we count business days, to the close of the last';
  return ': we count calendar days, to the same time';
}

/** `Monday to Friday from 08:30 to 16:00`. */
function attention(hours: readonly Hours[], format: Format): string {
  const { weekdays } = format;
  return format.list(
    hours.map(({ days, opens, closes }) => {
      const names = days.map((day) => weekdays[day] ?? '');
      const running = days.length > 2 && days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
      return `${running ? `${names[0]} to ${names.at(-1)}` : format.list(names)} from ${opens} to ${closes}`;
    }),
  );
}
