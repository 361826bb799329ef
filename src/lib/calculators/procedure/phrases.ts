import type { Localized } from '../../language/locale.ts';

interface Addressed {
  /** Where to write about where things stand; null where the text gives no address. */
  readonly writeTo: readonly string[] | null;
}

interface Turn {
  readonly title: Localized;
  /** Who acts; null where the text does not say. */
  readonly actor: Localized | null;
  readonly yours: boolean;
}

/** Everything this calculator says, with the values each phrase needs. */
export type ProcedurePhrases = {
  'can-come-now': Turn & { readonly optional: boolean };
  margin: { readonly settled: number; readonly remaining: number };
  'conclusion-in-progress': Turn & Addressed;
  'conclusion-complete': Addressed & { readonly procedure: Localized };
  'conclusion-ended': Addressed & { readonly procedure: Localized; readonly ended: Localized };
  'conclusion-stuck': Addressed & { readonly ways: readonly Localized[] };
  'taken-as-done': { readonly titles: readonly Localized[] };
  afterwards: { readonly text: Localized };
  'not-said': { readonly text: Localized };
};

/** What a conclusion says that a letter can ask about: the step that is next, or the ways on; how it ended, if it is over. */
export interface Asked {
  readonly title: Localized;
  readonly ways: readonly Localized[];
  readonly ended: Localized;
}
