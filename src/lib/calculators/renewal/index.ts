import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Calculator, Prudence } from '../../engine/calculator.ts';
import type { Fields } from '../../input/fields.ts';
import type { Fault } from '../../input/parse.ts';
import type { RenewalPhrases } from './phrases.ts';
import { renewal } from './renewal.ts';
import type { RenewalParameters } from './schema.ts';

/** The client's plan, the last day of its term, and whether the client has confirmed. */
export interface RenewalInput {
  readonly plan: 'monthly' | 'quarterly' | 'semiannual' | 'annual';
  readonly termEndsOn?: CivilDate;
  readonly confirmed?: boolean;
}

const facts = {
  contactExpectedOn: 'earliest',
  decideBy: 'earliest',
  nextTermStartsOn: 'earliest',
} as const satisfies Record<string, Prudence>;

/** Whether a plan renews by itself, and by when the client has to decide. */
export const calculator: Calculator<RenewalParameters, RenewalInput, RenewalPhrases> = {
  id: 'renewal',
  answers: ['automatic', 'confirmed', 'needs-confirmation'],
  facts,
  fields: (): Fields => ({
    plan: { type: 'choice', options: ['monthly', 'quarterly', 'semiannual', 'annual'], required: true },
    termEndsOn: { type: 'date' },
    confirmed: { type: 'boolean' },
  }),
  check: termOfPrepaidPlan,
  eventDate: ({ termEndsOn }) => termEndsOn ?? null,
  rules: renewal,
  usesHolidays: () => false,
  // A plan that renews by itself leaves nothing to write.
  letter: ['contactExpectedOn', 'decideBy'],
};

/** True for a plan that goes on by itself until the client ends it. */
export function renewsItself({ plan }: Pick<RenewalInput, 'plan'>): boolean {
  return plan === 'monthly' || plan === 'quarterly';
}

function termOfPrepaidPlan(input: Partial<RenewalInput>): readonly Fault[] {
  const { plan, termEndsOn } = input;
  return plan === undefined || renewsItself({ plan }) || termEndsOn ? [] : [{ field: 'termEndsOn', code: 'required' }];
}
