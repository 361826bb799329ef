import type { ComponentChildren } from 'preact';
import type { WriteLetter } from '../../lib/engine/letter.ts';
import type { Field } from '../../lib/input/fields.ts';
import type { Sentences } from '../../lib/input/problem-text.ts';
import type { AnswerProps } from './Answer.tsx';
import type { Controlled } from './Fields.tsx';

/** Pieces of the view that only some pages show. A page's module has those of its calculator and layout. */
export interface Parts {
  /** What the layout shows below the headline. */
  readonly Details?: Drawing;
  /** The picture, by the kind of the calculator's plan. */
  readonly Drawing?: Drawing;
  /** The controls of kinds of fields that few calculators have. */
  readonly controls?: Readonly<Partial<Record<Field['type'], (props: Controlled<Field>) => ComponentChildren>>>;
  /** What is said of the present moment. */
  readonly Now?: typeof import('./Now.tsx').Now;
  readonly Ledger?: typeof import('./Ledger.tsx').Ledger;
  readonly letter?: LetterParts;
}

export type Drawing = (props: AnswerProps) => ComponentChildren;

/** The letter to the provider, and how it is shown. */
export interface LetterParts {
  readonly LetterText: typeof import('./LetterText.tsx').LetterText;
  readonly letter: WriteLetter<string>;
}

/** What is fetched when it is first wanted. */
export interface Later {
  letter?(): Promise<LetterParts>;
  sentences(): Promise<{ readonly sentences: Sentences }>;
}
