import type { Localized } from '../../language/locale.ts';

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
  'conclusion-in-progress': Turn;
  'conclusion-complete': { readonly procedure: Localized };
  'conclusion-ended': { readonly procedure: Localized; readonly ended: Localized };
  'conclusion-stuck': { readonly ways: readonly Localized[] };
  'taken-as-done': { readonly titles: readonly Localized[] };
  afterwards: { readonly text: Localized };
  'not-said': { readonly text: Localized };
};

/** What a conclusion says that a letter can ask about: the step that is next, the ways on, or what is over. */
export interface Asked {
  readonly title: Localized;
  readonly ways: readonly Localized[];
  readonly procedure: Localized;
  readonly ended: Localized;
}
