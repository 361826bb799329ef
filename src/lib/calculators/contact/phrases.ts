import type { Localized } from '../../language/locale.ts';
import type { Channel, Hours } from './schema.ts';

/** Everything this calculator says, with the values each phrase needs. */
export type ContactPhrases = {
  role: { readonly role: Localized };
  hours: Hours;
  'conclusion-found': { readonly channels: readonly Channel[] };
  'conclusion-undetermined': { readonly topic: Localized };
  note: { readonly text: Localized };
  'not-said': { readonly text: Localized };
  'topic-not-said': { readonly topic: Localized };
  'hours-not-said': Readonly<Record<never, unknown>>;
};
