import { countryField } from '../../billing/billing-country.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Calculator, Prudence } from '../../engine/calculator.ts';
import type { Fields } from '../../input/fields.ts';
import type { Fault } from '../../input/parse.ts';
import type { Place } from '../../policy/policy.ts';
import type { ResponseDeadlineInput } from './index.ts';
import { momentsIn } from './moments.ts';
import type { ResponseDeadlineParameters } from './schema.ts';

const facts = {
  dueAt: 'latest',
  askBefore: 'earliest',
  clockStartsAt: null,
  outOfHours: null,
  priority: null,
  strength: null,
  resolutionBy: 'latest',
  possibleSurcharge: null,
} as const satisfies Record<string, Prudence>;

/** What does not depend on the method. */
export const shared = {
  id: 'response-deadline',
  answers: ['due'],
  facts,
  alternatives: ['receivedAt', 'answerNeededBy'],
  turnsOn: { answerNeededBy: 'dueAt', receivedAt: 'askBefore' },
  fields: (parameters, provider) => ({
    request: requestField(parameters),
    receivedAt: { type: 'date-time' },
    answerNeededBy: { type: 'date-time' },
    // Asked here as well, so that the page of a provider without countries leaves the field's code out.
    ...(provider.countries ? countryField(provider) : {}),
  }),
  check: oneQuestion,
  eventDate,
  letter: ['dueAt', 'receivedAt'],
  counts: true,
  picture: { kind: 'week', due: 'dueAt' },
} satisfies Partial<Calculator<ResponseDeadlineParameters, ResponseDeadlineInput>>;

/** A policy with one kind of request need not be asked which. */
function requestField({ kinds }: ResponseDeadlineParameters): Fields[string] {
  const options = Object.keys(kinds);
  const names = Object.fromEntries(Object.entries(kinds).map(([id, { label }]) => [id, label]));
  const [only, ...others] = options;
  return { type: 'choice', options, names, ...(only && others.length === 0 ? { default: only } : { required: true }) };
}

/** The day on the wall clock of the place, whatever offset the moment was written with. */
function eventDate({ receivedAt, answerNeededBy }: ResponseDeadlineInput, { zone }: Place): CivilDate | null {
  const moment = receivedAt ?? answerNeededBy;
  if (!moment) return null;
  const { dateOf, instantOf } = momentsIn(zone);
  return dateOf(instantOf(moment));
}

/** One of the two questions has to be asked. */
function oneQuestion({ receivedAt, answerNeededBy }: ResponseDeadlineInput): readonly Fault[] {
  return receivedAt || answerNeededBy ? [] : [{ field: 'receivedAt', code: 'required' }];
}
