import type { Words } from '../../engine/calculator.ts';
import type { RenewalPhrases } from './phrases.ts';

export const words: Words<RenewalPhrases> = {
  name: 'Renewal',
  question: 'Does my plan renew by itself?',
  summary: 'Whether the plan renews by itself or has to be confirmed, and by when to decide.',
  fields: {
    plan: {
      label: 'How do you pay for your plan?',
      write: 'the plan: “monthly”, “quarterly”, “semiannual” or “annual”',
      options: { monthly: 'Monthly', quarterly: 'Quarterly', semiannual: 'Every six months', annual: 'Yearly' },
    },
    termEndsOn: {
      label: 'On which day does your plan end?',
      hint: 'Needed only for plans of six months or a year.',
      write: 'the last day of the plan, for example 2028-03-31',
    },
    confirmed: { label: 'Have you confirmed the renewal?', write: 'true (yes) or false (no)' },
  },
  facts: {
    contactExpectedOn: 'They should write to you on',
    decideBy: 'Last day of the present period',
    nextTermStartsOn: 'The next period starts on',
  },
  picture: {
    contactExpectedOn: 'they should write',
    decideBy: 'end of the period',
    nextTermStartsOn: 'next period',
    tellBy: 'say whether you renew',
  },
  safeguards: { tellBy: 'To be on the safe side, say what you decided by' },
  answers: {
    automatic: 'It renews by itself',
    confirmed: 'The renewal is confirmed',
    'needs-confirmation': 'You still have to confirm',
  },
  passed: {
    decideBy: 'That day is past: write as soon as you can.',
  },
  phrases: {
    'renews-itself': ({ plan }) =>
      `A ${plan === 'quarterly' ? 'quarterly' : 'monthly'} plan renews by itself as long as you do not cancel.`,
    'term-ends': ({ termEndsOn }, format) => `The present period ends on ${format.date(termEndsOn)}.`,
    contact: ({ months, contactExpectedOn }, format) =>
      `${months === 1 ? 'One month' : `${months} months`} before, on ${format.date(contactExpectedOn)}, they should write to you to confirm the renewal.`,
    'has-to-confirm': () =>
      'The renewal is confirmed by e-mail and, where needed, with the purchase order for the invoice.',
    'confirmed-already': () => 'You have confirmed it. Where needed, send the purchase order for the invoice too.',
    'next-term': ({ nextTermStartsOn }, format) =>
      `If it is renewed, the next period starts on ${format.date(nextTermStartsOn)}.`,
    'conclusion-automatic': ({ nextTermStartsOn }, format) =>
      [
        'There is nothing to do:',
        nextTermStartsOn
          ? `the plan goes on by itself from ${format.dayAndMonth(nextTermStartsOn)}, unless you cancel.`
          : 'the plan renews by itself until you cancel.',
      ] as const,
    'conclusion-confirmed': ({ nextTermStartsOn }, format) =>
      ['Your plan is renewed:', `the next period starts on ${format.date(nextTermStartsOn)}.`] as const,
    'conclusion-confirm': ({ decideBy }, format) =>
      [
        'Your plan does not renew by itself:',
        `confirm by e-mail before it ends, on ${format.date(decideBy)}; the text sets no term.`,
      ] as const,
    'say-if-not': ({ contactExpectedOn }, format) =>
      `If you decide not to renew, say so by e-mail with your reasons. No term is written down; best no later than ${format.date(contactExpectedOn)}.`,
    'quarter-or-month': () =>
      'The policy says “every month” of the quarterly plan too. We take it to renew every quarter, and count the notice to cancel by the month. Before you leave in the middle of a quarter, ask from when you stop paying.',
    'no-contact': () =>
      'The policy does not say what happens if nobody writes to you. If no e-mail comes, write first.',
    'no-answer': () =>
      'The policy does not say until when one can confirm, nor what happens without an answer. We take it that without a confirmation the plan is not renewed.',
    'after-the-term': () =>
      'The policy does not say what happens to access and data when a plan ends without renewal. Download what you want to keep before that.',
  },
};
