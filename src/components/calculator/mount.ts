import type { Calculator, Words } from '../../lib/engine/calculator.ts';
import { draw, type Mounted, type Opening } from './draw.tsx';
import type { IslandData } from './island-data.ts';
import type { IslandWords } from './island-words.ts';

/** Each calculator's rules and each language's words are chunks of their own, fetched for those a page has. */
const rules = import.meta.glob<Calculator>('../../lib/calculators/*/index.ts', { import: 'calculator' });
const words = import.meta.glob<Words>('../../lib/calculators/*/words.*.ts', { import: 'words' });
const ownWords = import.meta.glob<IslandWords>('./words.*.ts', { import: 'words' });

/** Fetches all that a calculator needs, then brings it to life. Undefined when there is no such calculator. */
export async function mount(element: Element, data: IslandData, opening: Opening = {}): Promise<Mounted | undefined> {
  const folder = `../../lib/calculators/${data.calculator}`;
  const [calculator, own, said] = await Promise.all([
    rules[`${folder}/index.ts`]?.(),
    ownWords[`./words.${data.locale}.ts`]?.(),
    words[`${folder}/words.${data.locale}.ts`]?.(),
    (opening.query ?? (data.layout === 'page' && location.search)) ? import('./sharing.ts') : undefined,
  ]);
  return calculator && own && said ? draw(element, { data, calculator, own, words: said }, opening) : undefined;
}
