import type { ComponentChildren } from 'preact';
import type { Words } from '../../lib/engine/calculator.ts';
import type { WriteLetter } from '../../lib/engine/letter.ts';
import type { BeforeFirstVersion } from '../../lib/engine/version-words.ts';
import type { FieldOutside } from '../../lib/input/field-outside.ts';
import type { Field } from '../../lib/input/fields.ts';
import type { WriteProblem } from '../../lib/input/problem-text.ts';
import type { ReadingChoice } from '../../lib/policy/policy.ts';
import type { AnswerProps } from './Answer.tsx';
import type { ControlKind } from './control-kind.ts';
import type { Controlled } from './Fields.tsx';
import type { IslandWords } from './island-words.ts';

/** Pieces of the view that only some pages show. A page's module has those of its calculator and layout. */
export interface Parts {
  /** What the layout shows below the headline. */
  readonly Details?: Drawing;
  /** The picture, by the kind of the calculator's plan. */
  readonly Drawing?: Drawing;
  /** The form; left out where there is nothing to ask. */
  readonly Form?: typeof import('./Form.tsx').Form;
  /** The fields of a form that are folded away. */
  readonly Rare?: typeof import('./Rare.tsx').Rare;
  /** The box to tick for a date that never came. */
  readonly Never?: typeof import('./Never.tsx').Never;
  /** The controls that not every form has. */
  readonly controls?: Readonly<Partial<Record<ControlKind, (props: Controlled<Field>) => ComponentChildren>>>;
  /** What is said of the present moment. */
  readonly Now?: typeof import('./Now.tsx').Now;
  /** What is stressed in the headline, where it holds addresses: those of a contact, which has no picture. */
  readonly Stressed?: typeof import('./Addresses.tsx').Addresses;
  /** The ways of contact that an answer gives; it has no picture. */
  readonly Channels?: typeof import('./Channels.tsx').Channels;
  readonly Ledger?: typeof import('./Ledger.tsx').Ledger;
  /** Reads the holidays that come with the data; left out where the rules look at none. */
  readonly calendarsOf?: typeof import('../../lib/holidays/rows.ts').calendarsOf;
  /** Says that no version of the policy covers a day; left out where one always does. */
  readonly beforeFirstVersion?: BeforeFirstVersion;
  /** What an embed folds: picture, readings and reasons. */
  readonly Whole?: Drawing;
  /** The texts of the readings, where they do not come with the parameters. */
  readonly choices?: Readonly<Record<string, ReadingChoice>>;
  readonly letter?: LetterParts;
  /** What is wrong with a field, beside it; late, as all that is said of mistakes. */
  readonly Problem?: typeof import('./Problem.tsx').Problem;
  readonly mistakes?: MistakeParts;
}

export type Drawing = (props: AnswerProps) => ComponentChildren;

/** The letter to the provider, and how it is shown. */
export interface LetterParts {
  readonly LetterText: typeof import('./LetterText.tsx').LetterText;
  readonly letter: WriteLetter<string>;
}

/** What is said of a mistake, and where it is shown. */
export interface MistakeParts {
  readonly write: WriteProblem;
  readonly outside: FieldOutside;
  readonly Summary: typeof import('./Summary.tsx').Summary;
  readonly shownProblems: typeof import('./shown-problems.ts').shownProblems;
}

/** What is fetched when it is first wanted: pieces of the view, and the words they say. */
export interface LatePart {
  readonly parts: Parts;
  readonly own?: Partial<IslandWords>;
  readonly words?: Partial<Words>;
  /** The styles of the pieces, where the page around them has none. */
  readonly style?: string;
}

/** The pieces that are late, each by the deed that wants it: opening the letter, unfolding the rest, a first mistake. */
export type Later = { readonly [K in 'letter' | 'whole' | 'mistakes']?: () => Promise<LatePart> };
