import { countryField } from '../../../billing/billing-country.ts';
import type { Calculator } from '../../../engine/calculator.ts';
import type { CancellationInput } from '../index.ts';
import type { NoticeWindowParameters } from '../schema.ts';
import { oneQuestion, questions, shared } from '../shared.ts';
import type { NoticeWindowPhrases } from './phrases.ts';
import { prepaidTermRules } from './prepaid-term.ts';
import { noticeWindowRules } from './rules.ts';
import { isPrepaid, termFaults } from './term.ts';

/** Cancelling by notice. */
export const calculator: Calculator<NoticeWindowParameters, CancellationInput, NoticeWindowPhrases> = {
  ...shared,
  fields: (_, provider) => ({
    ...questions,
    plan: { type: 'choice', options: ['monthly', 'quarterly', 'semiannual', 'annual'], default: 'monthly' },
    ...countryField(provider),
    termEndsOn: { type: 'date' },
    reasonsGiven: { type: 'boolean', default: true },
  }),
  check: (input) => [...oneQuestion(input), ...(isPrepaid(input) ? termFaults(input) : [])],
  rules: (input, parameters, context) =>
    isPrepaid(input) && input.termEndsOn
      ? prepaidTermRules(input, input.termEndsOn, parameters)
      : noticeWindowRules(input, parameters, context),
};
