import type { Words } from '../../engine/calculator.ts';
import type { SharedPhrases, Strength } from './phrases.ts';

export const shared: Words<SharedPhrases> = {
  name: 'Response deadline',
  question: 'By when do they have to answer me?',
  summary: 'How long an answer may take, and until when to ask so as to have it in time.',
  alternatives: {
    label: 'I want to know',
    options: { receivedAt: 'when they answer me', answerNeededBy: 'until when to ask' },
  },
  fields: {
    request: { label: 'What do you need?', write: 'what kind of request it is' },
    receivedAt: { label: 'When does your message arrive?', write: 'the day and time, for example 2026-07-10T15:30' },
    answerNeededBy: {
      label: 'By when do you need the answer?',
      write: 'the day and time you need it by, for example 2026-07-14T11:00',
    },
    country: { label: 'In which country are you billed?', write: 'the country you are billed in' },
  },
  facts: {
    dueAt: 'Answer due by',
    askBefore: 'Ask no later than',
    clockStartsAt: 'The time to answer runs from',
    priority: 'Priority',
    strength: 'How firmly they say so',
  },
  answers: {
    due: 'There is a deadline',
  },
  values: {
    priority: { high: 'High', medium: 'Medium', low: 'Low' },
    strength: {
      commitment: 'Without reserve',
      objective: 'An objective',
      expectation: 'An expectation',
    },
  },
  passed: {
    dueAt: 'That time is past: if you have had no answer, you can claim it.',
    askBefore: 'That moment is past: ask as soon as you can.',
  },
  picture: {
    present: 'Right now',
    now: 'Use this moment',
    ifNow: 'If it were now:',
    press: 'With the button, the answer is counted from this moment.',
    device: 'The time of this device.',
  },
  phrases: {
    'needed-by': ({ neededBy, dueAt }, format) =>
      dueAt === null || dueAt === neededBy
        ? `You need the answer on ${format.dateTime(neededBy)}. We count back from there.`
        : `You need the answer on ${format.dateTime(neededBy)}. We count back: the last deadline in time ends on ${format.dateTime(dueAt)}.`,
    margin: ({ zone, skipped }, format) =>
      `${zone === null ? 'These are times on the clock, without a time zone: the policy does not say of which country' : `This is ${format.city(zone)} time`}.${
        skipped.length === 0
          ? ''
          : ` Not counted: ${format.list(skipped.map(({ on, name }) => `${format.dayAndMonth(on)} (${name})`))}.`
      }`,
    conclusion: ({ dueAt, strength, pledged, action }, format) => {
      const what = action?.[format.locale] ?? 'answer you';
      const due = `${format.dateTime(dueAt, format.dayAndMonth)}.`;
      if (strength === 'commitment' && !pledged) return [`The time to ${what} ends on`, due];
      return [`${opening(strength)} ${what} no later than`, due];
    },
    'conclusion-ask': ({ askBefore, from }, format) => [
      `${from === 'receipt' ? 'To have the answer in time, ask' : from === 'acceptance' ? 'To have the answer in time, accept the cost' : 'For it to arrive in time, the payment has to be confirmed'} no later than`,
      `${format.dateTime(askBefore, format.dayAndMonth)}.`,
    ],
    condition: ({ condition }, format) => condition[format.locale],
    'also-expected': ({ expects }) => `In that time they also expect ${expects.en}, without promising it.`,
  },
};

export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function opening(strength: Strength): string {
  if (strength === 'commitment') return 'They undertake to';
  return strength === 'objective' ? 'Their objective, not guaranteed, is to' : 'They expect, without promising, to';
}
