import type { Words } from '../../engine/calculator.ts';
import type { Format } from '../../language/format.ts';
import { calendarNames } from '../../language/names.ts';
import { zoneCity } from '../../language/zone-city.ts';
import type { Hours, ResponseDeadlinePhrases } from './phrases.ts';

export const words: Words<ResponseDeadlinePhrases> = {
  name: 'Response deadline',
  question: 'By when do they have to answer me?',
  summary: 'How long an answer may take, and until when to ask so as to have it in time.',
  fields: {
    request: { label: 'What do you need?', write: 'what kind of request it is' },
    receivedAt: { label: 'When does your message arrive?', write: 'the day and time, for example 2026-07-10T15:30' },
    answerNeededBy: {
      label: 'By when do you need the answer?',
      write: 'the day and time you need it by, for example 2026-07-14T11:00',
    },
    paidAt: {
      label: 'When do you pay the invoice?',
      write: 'the day and time of payment, for example 2026-07-10T15:30',
    },
    slaHours: { label: 'Hours stated in your contract', write: 'the number of hours in your contract' },
    country: { label: 'Billing country', write: 'the country you are billed in' },
  },
  facts: {
    dueAt: 'Answer due by',
    askBefore: 'Ask no later than',
    clockStartsAt: 'The time runs from',
    outOfHours: 'Outside the hours of attention',
    priority: 'Priority',
    strength: 'How firmly they say so',
    resolutionBy: 'Objective for the solution',
    possibleSurcharge: 'May cost extra',
  },
  values: {
    priority: { high: 'High', medium: 'Medium', low: 'Low' },
    strength: { commitment: 'A commitment', objective: 'An objective', expectation: 'An expectation' },
  },
  alternatives: {
    label: 'I want to know',
    options: { receivedAt: 'when they answer me', answerNeededBy: 'until when to ask' },
  },
  draft: ({ facts }, { receivedAt }, provider, format) => {
    if (typeof facts.dueAt !== 'string' || typeof receivedAt !== 'string') return null;
    return {
      subject: `Query awaiting an answer from ${provider}`,
      body: `Hello,

I made a query whose time runs from ${format.dateTime(receivedAt)}.
By your policy, the answer is due no later than ${format.dateTime(facts.dueAt)}.

Tracking number: [if you were given one]
Query: [what you asked]

Please answer, or tell me from when you count the time and by when I will have the answer.

[Name and company]`,
      mind: [
        'Send it once the time has passed without an answer.',
        'Reply to your own first message, so that it shows when it arrived.',
        'Fill in what is in brackets.',
      ],
    };
  },
  answers: { due: 'There is a deadline' },
  phrases: {
    'needed-by': ({ neededBy, dueAt }, format) =>
      dueAt === null || dueAt === neededBy
        ? `You need the answer on ${format.dateTime(neededBy)}. We count back from there.`
        : `You need the answer on ${format.dateTime(neededBy)}. We count back: the last deadline in time ends on ${format.dateTime(dueAt)}.`,
    'received-open': ({ at, hours }, format) =>
      `A message that arrives on ${format.dateTime(at)} is within the hours of attention (${attention(hours, format)}): the time runs from then.`,
    'received-closed': ({ at, startsAt, hours }, format) =>
      `A message that arrives on ${format.dateTime(at)} is outside the hours of attention (${attention(hours, format)}): the time runs from when they open again, on ${format.dateTime(startsAt)}.`,
    'received-any-hour': ({ at }, format) =>
      `The message arrives on ${format.dateTime(at)} and the time runs from then, whether they are open or not.`,
    'received-day-zero': ({ at }, format) =>
      `The message arrives on ${format.dateTime(at)}. That day does not count: it is day 0, at whatever hour.`,
    counted: ({ label, value, unit, how, count }, format) =>
      `For “${label[format.locale]}” the policy gives ${unit === 'hour' ? plural(value, 'hour', 'hours') : plural(value, unit === 'business-day' ? 'business day' : 'day', unit === 'business-day' ? 'business days' : 'days')}${manner(how, count)}.`,
    'hours-run': ({ label, hours, from, start, startsAt }, format) =>
      `For “${label[format.locale]}” the policy gives ${plural(hours, 'hour', 'hours')}, which ${hours === 1 ? 'runs' : 'run'} day and night ${origin(from, start)}${startsAt === null ? '' : `, on ${format.dateTime(startsAt)}`}.`,
    resolution: ({ resolutionBy, strength, beforeAnswer }, format) =>
      `An answer is not a solution: the policy ${strength === 'commitment' ? 'undertakes' : 'aims'} to solve most problems, and that would be no later than ${format.dateTime(resolutionBy)}${beforeAnswer ? ', even before the answer: the policy does not explain how the two times go together' : ''}.`,
    margin: ({ zone, skipped }, format) =>
      `${zone === null ? 'These are times on the clock, without a time zone: the policy does not say of which country' : `This is ${zoneCity(zone, format.locale)} time`}.${
        skipped.length === 0
          ? ''
          : ` Not counted: ${format.list(skipped.map(({ on, name }) => `${format.dayAndMonth(on)} (${name})`))}.`
      }`,
    conclusion: ({ dueAt, strength, action }, format) => [
      `${
        strength === 'commitment'
          ? 'They undertake to'
          : strength === 'objective'
            ? 'Their objective, not guaranteed, is to'
            : 'They expect, without promising, to'
      } ${action?.[format.locale] ?? 'answer you'} no later than`,
      `${brief(dueAt, format)}.`,
    ],
    'conclusion-ask': ({ askBefore, from }, format) => [
      `${from === 'receipt' ? 'To have the answer in time, ask' : from === 'acceptance' ? 'To have the answer in time, accept the cost' : 'For it to arrive in time, the payment has to be confirmed'} no later than`,
      `${brief(askBefore, format)}.`,
    ],
    'conclusion-open': ({ start }) => [
      start === 'paid' ? 'Counted from payment, the deadline depends on when you pay:' : 'Counted from the invoice,',
      start === 'paid' ? 'that is still missing.' : 'the policy gives no deadline.',
    ],
    surcharge: ({ elapsedDueAt }, format) =>
      `Outside the hours of attention an emergency has priority and may cost extra. If the time ran then too, it would end on ${format.dateTime(elapsedDueAt)}. Have them confirm the cost first.`,
    condition: ({ condition }, format) => condition[format.locale],
    'other-starts': () =>
      'Other parts of the policy place the attention after the invoice or the payment: if you pay later, the time may be counted from there.',
    'borrowed-zone': ({ zone }, format) =>
      `The policy does not say which time holds for your country: we use that of ${zoneCity(zone, format.locale)}.`,
    'surcharge-price': () =>
      'The policy does not say what attention out of hours costs, who decides to charge it, or whether the time runs then. Ask before you accept.',
    'no-deadline': ({ start }) =>
      start === 'paid'
        ? 'If the time runs from payment, the moment of payment is needed to say when it ends.'
        : 'The policy does not say how soon they answer once invoiced.',
  },
};

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function manner(how: ResponseDeadlinePhrases['counted']['how'], count: number): string {
  if (how === 'service-hours') return ', which we count as hours of attention';
  if (how === 'elapsed-hours') return ', which run day and night';
  if (how === 'same-time')
    return `, which we count as ${plural(count, 'business day', 'business days')} to the same time`;
  if (how === 'close-of-day') return ': we count business days, to the close of the last';
  return ': we count calendar days, to the same time';
}

function origin(from: ResponseDeadlinePhrases['hours-run']['from'], start: string): string {
  if (from === 'receipt') return 'from when your message arrives';
  if (from === 'payment') return 'from when the payment is confirmed';
  if (start === 'paid') return 'from when you pay';
  return start === 'invoiced' ? 'after the invoice' : 'from when you accept the cost';
}

/** `Monday to Friday from 08:30 to 16:00`. */
function attention(hours: readonly Hours[], format: Format): string {
  const { weekdays } = calendarNames[format.locale];
  return format.list(
    hours.map(({ days, opens, closes }) => {
      const names = days.map((day) => weekdays[day] ?? '');
      const running = days.length > 2 && days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
      return `${running ? `${names[0]} to ${names.at(-1)}` : format.list(names)} from ${opens} to ${closes}`;
    }),
  );
}

/** `Tuesday 14 July at 11:00`. */
function brief(dateTime: string, format: Format): string {
  return format.dateTime(dateTime).replace(` ${dateTime.slice(0, 4)}`, '');
}
