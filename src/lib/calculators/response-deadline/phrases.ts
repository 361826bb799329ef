import type { DateTime } from '../../calendar/date-time.ts';
import type { Localized } from '../../language/locale.ts';
import type { ElapsedHoursPhrases } from './elapsed-hours/phrases.ts';
import type { ServiceHoursPhrases } from './service-hours/phrases.ts';

/** Everything this calculator says, with the values each phrase needs. */
export type ResponseDeadlinePhrases = ServiceHoursPhrases & ElapsedHoursPhrases;

export type Strength = 'commitment' | 'objective' | 'expectation';

/** What a policy says of a kind of request, in both languages. */
export interface Kind {
  readonly label: Localized;
  /** What is due; null for an answer. */
  readonly action: Localized | null;
}

/** What happens at the moment that the client gives. */
export type Begins = 'receipt' | 'acceptance' | 'payment';

/** What the letter that asks for an answer draws on. */
export interface Promised {
  /** A message's receipt unless told. */
  readonly from?: Begins;
  readonly writeTo: readonly string[] | null;
}

/** What is said whatever the method. */
export type SharedPhrases = {
  'needed-by': { readonly neededBy: DateTime; readonly dueAt: DateTime | null };
  margin: {
    readonly zone: string | null;
    readonly skipped: readonly { readonly on: string; readonly name: string }[];
  };
  conclusion: Kind &
    Promised & { readonly dueAt: DateTime; readonly strength: Strength; readonly pledged?: true | undefined };
  'conclusion-ask': Kind & { readonly askBefore: DateTime; readonly from: Begins };
  condition: { readonly condition: Localized };
  'also-expected': { readonly expects: Localized };
};
