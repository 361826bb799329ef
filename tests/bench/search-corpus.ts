import type { SearchRecord } from '../../scripts/search/record.ts';

/** How many policies one provider publishes, and how large a share of the words a made-up policy has of its own. */
const POLICIES_EACH = 5;
const OWN_WORDS = 0.3;
const VOCABULARY = 6000;

/**
 * Made-up policies after the real ones, each with its provider, clauses, calculators, questions and terms. A third of the
 * words of a text are exchanged for invented ones, some of them common and most of them rare, as in any language: copies
 * would pack too well. The same numbers always give the same corpus.
 */
export function madeUpRecords(real: readonly SearchRecord[], policies: number, clausesEach?: number): SearchRecord[] {
  const random = generator(7);
  const vocabulary = Array.from({ length: VOCABULARY }, () => invented(random));
  const models = [...new Set(real.map(({ provider }) => provider.id))]
    .filter((id) => id !== '')
    .map((id) => real.filter(({ provider }) => provider.id === id));
  const names = Array.from({ length: Math.ceil(policies / POLICIES_EACH) }, () => invented(random));
  return Array.from({ length: policies }, (_, index) => {
    const id = `${names[Math.floor(index / POLICIES_EACH)]}-${Math.floor(index / POLICIES_EACH)}`;
    const provider = { id, name: `${id.charAt(0).toUpperCase()}${id.slice(1)}` };
    const model = clausesOfNumber(models[index % models.length] ?? [], clausesEach, random);
    return model.map((record, number): SearchRecord => {
      // What a calculator asks is the same with every provider.
      const own = (text: string) => (record.kind === 'calculator' ? text : reworded(text, vocabulary, random));
      return {
        ...record,
        provider,
        address: `/${record.locale}/${id}/policy-${index}/#${number}`,
        clause: record.clause === '' ? '' : `${id.slice(0, 2).toUpperCase()}-${number}`,
        title: own(record.title),
        heading: own(record.heading),
        text: own(record.text),
        keywords: record.keywords.map(own),
        beside: record.beside.map(own),
      };
    });
  }).flat();
}

/** The records of a policy in another order, with as many clauses as wanted: its own, and some of them again. */
function clausesOfNumber(
  model: readonly SearchRecord[],
  wanted: number | undefined,
  random: () => number,
): readonly SearchRecord[] {
  const mixed = model.map((record) => ({ record, place: random() })).sort((a, b) => a.place - b.place);
  const [clauses, others] = [true, false].map((wanted) =>
    mixed.flatMap(({ record }) => ((record.kind === 'clause') === wanted ? [record] : [])),
  );
  if (!clauses || !others) return [];
  const number = clauses.length === 0 ? 0 : (wanted ?? clauses.length);
  return [
    ...others,
    ...Array.from({ length: number }, (_, index) => clauses[index % clauses.length]).flatMap((one) => one ?? []),
  ];
}

function reworded(text: string, vocabulary: readonly string[], random: () => number): string {
  return text.replace(/\p{L}{4,}/gu, (word) => {
    if (random() > OWN_WORDS) return word;
    // The word of rank r is about as common as 1/r.
    return vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? word;
  });
}

function invented(random: () => number): string {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const starts = [
    'b',
    'br',
    'c',
    'ch',
    'd',
    'f',
    'g',
    'gr',
    'j',
    'l',
    'm',
    'n',
    'p',
    'pr',
    'r',
    's',
    't',
    'tr',
    'v',
    '',
  ];
  const syllable = () =>
    pick(starts) + pick(['a', 'e', 'i', 'o', 'u', 'ia', 'ue']) + pick(['', '', 'n', 'r', 's', 'l']);
  return Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join('');
}

/** Numbers from 0 to 1, always the same ones. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
