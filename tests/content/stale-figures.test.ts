import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCalculatorFolders } from '../../src/lib/authoring/calculator-folders.ts';
import { loadContent, type Policy } from '../../src/lib/authoring/content.ts';
import { staleFigures } from '../../src/lib/authoring/stale-figures.ts';

const calculators = await loadCalculatorFolders(join(import.meta.dirname, '../../src/lib/calculators'));
const [provider] = loadContent(join(import.meta.dirname, 'fixtures/sound'), calculators).providers;
const [sound] = provider?.policies ?? [];
if (!provider || !sound) throw new Error('The fixture has no policy.');

const same = (text: string) => ({ es: text, en: text });
const example = sound.examples[0];
if (!example) throw new Error('The fixture has no example.');

/** The figures found in the sound policy once a part of it is another. */
function found(part: Partial<Policy>) {
  return staleFigures({ ...sound, ...part } as Policy, provider as NonNullable<typeof provider>, calculators);
}

test('a policy whose texts say no figure of their own has none', () => {
  expect(found({})).toEqual([]);
});

test.each([
  { text: 'Quien la pide el 14 entra: es antes del 15.', figures: [] },
  { text: 'Quien la pide el 14 entra: es antes del 20.', figures: ['20'] },
  { text: 'Así lo dice AC-20.', figures: [] },
])('an example’s text “$text” has $figures that neither its input nor what comes of it says', ({ text, figures }) => {
  const stale = found({ examples: [{ ...example, text: { es: text, en: 'Yes.' } }] });
  expect(stale).toEqual(figures.map((figure) => ({ path: 'examples[0] (before-the-cutoff) text.es', figure })));
});

test('a question’s figure is held against the numbers, and the examples of its clauses', () => {
  const question = (clause: string, text: string) => {
    return { id: 'q', kind: 'silence' as const, clauses: [clause], title: same('A'), text: same('B'), ask: same(text) };
  };
  expect(found({ questions: [question('AC-02', '15, 14')] })).toEqual([]);
  expect(found({ questions: [question('AC-01', '14')] }).map(({ path }) => path)).toEqual([
    'questions[0] (q).ask.es',
    'questions[0] (q).ask.en',
  ]);
});

test('a reading’s figure is held against the numbers of its block', () => {
  const changed = JSON.parse(JSON.stringify(sound.versions).replace('¿Entra el día?', '¿Entra el 15, o el 20?'));
  expect(found({ versions: changed })).toEqual([{ path: 'cancellation.readings.cutoff.question.es', figure: '20' }]);
});
