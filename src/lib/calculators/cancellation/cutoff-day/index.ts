import type { Calculator } from '../../../engine/calculator.ts';
import type { CancellationInput } from '../index.ts';
import type { CutoffDayParameters } from '../schema.ts';
import { oneQuestion, questions, shared } from '../shared.ts';
import type { CutoffDayPhrases } from './phrases.ts';
import { cutoffDayRules } from './rules.ts';

/** Cancelling by a cutoff day. */
export const calculator: Calculator<CutoffDayParameters, CancellationInput, CutoffDayPhrases> = {
  ...shared,
  fields: () => ({
    ...questions,
    requester: { type: 'choice', options: ['responsible', 'other'], default: 'responsible' },
    channel: { type: 'choice', options: ['email', 'other'], default: 'email' },
    unpaidInvoices: { type: 'integer', minimum: 0, maximum: 999, default: 0 },
  }),
  check: oneQuestion,
  rules: cutoffDayRules,
  usesHolidays: () => false,
};
