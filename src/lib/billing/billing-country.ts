import type { Remark } from '../engine/calculator.ts';
import type { ChoiceField } from '../input/fields.ts';
import type { Localized } from '../language/locale.ts';
import type { Country, Place, Provider } from '../policy/policy.ts';

/**
 * The field that asks in which country the client is billed; the first the provider lists is the default. There is none
 * where the provider lists no countries: nothing hangs on the client's.
 */
export function countryField({ countries }: Provider): { readonly country?: ChoiceField } {
  if (!countries) return {};
  const options = Object.keys(countries);
  const names = Object.fromEntries(options.map((id) => [id, (countries[id] as Country).name]));
  return { country: { type: 'choice', options, names, default: options[0] as string } };
}

/** The phrase that tells a client of an unlisted country whose holidays were counted. */
export type BorrowedCalendarPhrases = {
  'borrowed-calendar': { readonly calendar: Localized };
};

/** Said when the client's country has no calendar of its own and another's stands in. */
export function borrowedCalendar(
  country: string | undefined,
  place: Place,
  { countries = {} }: Provider,
  clause: string,
): Remark<BorrowedCalendarPhrases>[] {
  const lender = place.holidays === null ? undefined : countries[place.holidays];
  if (country === undefined || !lender || country === place.holidays) return [];
  return [{ key: 'borrowed-calendar', values: { calendar: lender.name }, clauses: [clause] }];
}
