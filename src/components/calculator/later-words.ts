import type { Calculator, FieldWords } from '../../lib/engine/calculator.ts';
import type { CommonParameters, ReadingChoice } from '../../lib/policy/policy.ts';
import type { IslandData } from './island-data.ts';
import type { IslandWords, PlainWords, SpokenWords } from './island-words.ts';
import type { Later } from './parts.ts';

/** The words that only a late part says. */
const LATER: Readonly<Record<keyof Later, readonly (keyof PlainWords)[]>> = {
  letter: ['to', 'subject', 'openMail', 'copyText'],
  whole: [
    'why',
    'mind',
    'silent',
    'chosen',
    'ledger',
    'what',
    'when',
    'counted',
    'total',
    'weekend',
    'closed',
    'dayZero',
  ],
  mistakes: [],
};

/** The words of an answer that a short one does not say. */
const ANSWER: readonly (keyof PlainWords)[] = [
  'dates',
  'prudent',
  'past',
  'next',
  'letter',
  'calendar',
  'copyLink',
  'copied',
];
const KEPT: readonly (keyof PlainWords)[] = ['evidence', 'print', 'clause', 'source', 'inputs', 'due'];

/** The parts of each layout that come late, or not at all. */
const ABSENT: Readonly<Record<IslandData['layout'], readonly (keyof PlainWords)[]>> = {
  page: LATER.letter,
  embed: [...LATER.letter, ...LATER.whole, 'print', 'inputs', 'clause'],
  compact: [...LATER.letter, ...LATER.whole, ...ANSWER, ...KEPT],
};

/** The words that come with a late part, those that depend on what is said apart. */
export function laterWords(part: keyof Later, own: IslandWords): Partial<IslandWords> {
  return Object.fromEntries(LATER[part].map((name) => [name, own[name]]));
}

interface Spoken {
  readonly word: keyof SpokenWords;
  /** The layouts that say it from the start; any other has it with the late part, if it says it at all. */
  readonly layouts: readonly IslandData['layout'][];
  readonly part?: keyof Later;
}

/** The words that depend on what is said, and where. */
export const SPOKEN: readonly Spoken[] = [
  { word: 'zone', layouts: ['page', 'compact', 'embed'] },
  { word: 'ignored', layouts: ['page', 'compact', 'embed'] },
  { word: 'remove', layouts: ['page', 'compact', 'embed'] },
  { word: 'ask', layouts: ['page'], part: 'whole' },
  { word: 'holiday', layouts: ['page'], part: 'whole' },
  { word: 'days', layouts: ['page'], part: 'whole' },
  { word: 'sheet', layouts: ['page'] },
  { word: 'version', layouts: ['page'] },
  { word: 'mend', layouts: [], part: 'mistakes' },
];

/** The words that depend on what is said and come with a late part. */
export function spokenLater(part: keyof Later): readonly (keyof SpokenWords)[] {
  return SPOKEN.flatMap((spoken) => (spoken.part === part ? [spoken.word] : []));
}

/** What a page carries of a calculator's data: all but what comes with its late parts. */
export function leanData(data: IslandData, { picture }: Pick<Calculator, 'picture'>): IslandData {
  const absent: readonly string[] = ABSENT[data.layout];
  const own = Object.fromEntries(Object.entries(data.own).filter(([name]) => !absent.includes(name))) as PlainWords;
  const labels = { ...data.labels, fields: mapped(data.labels.fields, withoutWrite) };
  if (data.layout === 'page') return { ...data, own, labels };
  // What a picture is labelled with comes with the picture, which is folded unless it is what asks.
  const { picture: named, ...others } = labels;
  const versions = data.source.versions.map((one) => ({ ...one, parameters: withoutTexts(one.parameters) }));
  return {
    ...data,
    own,
    labels: picture?.kind === 'flow' ? { ...others, picture: named ?? {} } : others,
    source: { ...data.source, versions },
  };
}

/** What is said of a mistake is fetched at the first. */
function withoutWrite({ write: _, ...words }: FieldWords): FieldWords {
  return words as FieldWords;
}

function withoutTexts(parameters: CommonParameters): CommonParameters {
  return { ...parameters, readings: mapped(parameters.readings, rulesAlone) };
}

/** A choice between readings as the rules need it. */
function rulesAlone(choice: ReadingChoice): ReadingChoice {
  const options = mapped(choice.options, ({ rule }) => ({ rule }));
  return { clause: choice.clause, default: choice.default, options } as unknown as ReadingChoice;
}

function mapped<T, U>(all: Readonly<Record<string, T>>, change: (one: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [key, change(one)]));
}
