import type { CivilDate } from '../../calendar/civil-date.ts';

type None = Readonly<Record<never, unknown>>;

/** Everything this calculator says, with the values each phrase needs. */
export type RenewalPhrases = {
  'renews-itself': { readonly plan: string };
  'term-ends': { readonly termEndsOn: CivilDate };
  contact: { readonly months: number; readonly contactExpectedOn: CivilDate };
  'has-to-confirm': None;
  'confirmed-already': None;
  'next-term': { readonly nextTermStartsOn: CivilDate };
  'conclusion-automatic': { readonly nextTermStartsOn: CivilDate | null };
  'conclusion-confirmed': { readonly nextTermStartsOn: CivilDate };
  'conclusion-confirm': { readonly decideBy: CivilDate };
  'say-if-not': { readonly contactExpectedOn: CivilDate };
  'quarter-or-month': None;
  'no-contact': None;
  'no-answer': None;
  'after-the-term': None;
};
