import { addDays, type CivilDate } from '../../calendar/civil-date.ts';
import { addMonthsClamped } from '../../calendar/month.ts';
import type { Finding, Remark } from '../../engine/calculator.ts';
import type { RenewalInput } from './index.ts';
import type { RenewalPhrases } from './phrases.ts';
import type { RenewalParameters } from './schema.ts';

type Found = Finding<RenewalPhrases>;
type Say = Remark<RenewalPhrases>;

/** Whether a plan renews by itself, and what the client has to do before its term ends. */
export function renewal(input: RenewalInput, parameters: RenewalParameters): Found {
  const { plan, termEndsOn } = input;
  const prepaid = plan === 'semiannual' || plan === 'annual';
  return prepaid && termEndsOn
    ? prepaidPlan(termEndsOn, input.confirmed === true, parameters)
    : automaticPlan(input, parameters);
}

function automaticPlan({ plan, termEndsOn }: RenewalInput, { clauses }: RenewalParameters): Found {
  const nextTermStartsOn = termEndsOn ? addDays(termEndsOn, 1) : null;
  const cited = [clauses.automatic];
  return {
    answer: 'automatic',
    facts: { decideBy: termEndsOn ?? null, nextTermStartsOn },
    steps: [
      { key: 'renews-itself', values: { plan }, clauses: cited },
      ...(termEndsOn ? [{ key: 'term-ends' as const, values: { termEndsOn }, clauses: cited }] : []),
      { key: 'conclusion-automatic', values: { nextTermStartsOn }, clauses: cited },
    ],
    undetermined: plan === 'quarterly' ? [{ key: 'quarter-or-month', values: {}, clauses: cited }] : [],
  };
}

function prepaidPlan(termEndsOn: CivilDate, confirmed: boolean, parameters: RenewalParameters): Found {
  const { clauses, contactMonthsAhead } = parameters;
  const contactExpectedOn = addMonthsClamped(termEndsOn, -contactMonthsAhead.value);
  const nextTermStartsOn = addDays(termEndsOn, 1);
  return {
    answer: confirmed ? 'confirmed' : 'needs-confirmation',
    facts: { contactExpectedOn, decideBy: termEndsOn, nextTermStartsOn },
    ...(confirmed ? {} : { safeguards: { tellBy: contactExpectedOn } }),
    steps: [
      ...termSteps(termEndsOn, contactExpectedOn, parameters),
      confirmed
        ? { key: 'confirmed-already', values: {}, clauses: [clauses.confirmation] }
        : { key: 'has-to-confirm', values: {}, clauses: [clauses.confirmation] },
      { key: 'next-term', values: { nextTermStartsOn }, clauses: [clauses.confirmation] },
      confirmed
        ? { key: 'conclusion-confirmed', values: { nextTermStartsOn }, clauses: [clauses.confirmation] }
        : { key: 'conclusion-confirm', values: { decideBy: termEndsOn }, clauses: [clauses.confirmation] },
    ],
    ...(confirmed ? {} : whileUnconfirmed(contactExpectedOn, parameters)),
  };
}

function termSteps(termEndsOn: CivilDate, contactExpectedOn: CivilDate, parameters: RenewalParameters): Say[] {
  const { value: months, clause } = parameters.contactMonthsAhead;
  return [
    { key: 'term-ends', values: { termEndsOn }, clauses: [clause] },
    { key: 'contact', values: { months, contactExpectedOn }, clauses: [clause] },
  ];
}

/** What a client who has not confirmed should know, and what the text leaves open about it. */
function whileUnconfirmed(
  contactExpectedOn: CivilDate,
  { clauses, contactMonthsAhead }: RenewalParameters,
): Pick<Found, 'notices' | 'undetermined'> {
  return {
    notices: [
      { key: 'say-if-not', values: { contactExpectedOn }, clauses: [clauses.refusal], until: contactExpectedOn },
    ],
    undetermined: [
      { key: 'no-contact', values: {}, clauses: [contactMonthsAhead.clause] },
      { key: 'no-answer', values: {}, clauses: [clauses.confirmation] },
      { key: 'after-the-term', values: {}, clauses: [clauses.refusal] },
    ],
  };
}
