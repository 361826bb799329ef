import type { Calculator, Words } from '../../lib/engine/calculator.ts';
import { draw, type Mounted, type Opening } from './draw.tsx';
import type { IslandData } from './island-data.ts';
import type { IslandWords } from './island-words.ts';

/** Each calculator's rules and words are chunks of their own, and each method's, fetched for those a page has. */
const rules = import.meta.glob<Calculator>(['../../lib/calculators/*/index.ts', '../../lib/calculators/*/*/index.ts'], {
  import: 'calculator',
});
const words = import.meta.glob<Words>(['../../lib/calculators/*/words.*.ts', '../../lib/calculators/*/*/words.*.ts'], {
  import: 'words',
});
const ownWords = import.meta.glob<IslandWords>('./words.*.ts', { import: 'words' });

/** Fetches all that a calculator needs, then brings it to life. Undefined when there is no such calculator. */
export async function mount(element: Element, data: IslandData, opening: Opening = {}): Promise<Mounted | undefined> {
  const folder = folderOf(data);
  const [calculator, own, said] = await Promise.all([
    rules[`${folder}/index.ts`]?.(),
    ownWords[`./words.${data.locale}.ts`]?.(),
    words[`${folder}/words.${data.locale}.ts`]?.(),
    (opening.query ?? (data.layout === 'page' && location.search))
      ? import('../../lib/share-link/from-query.ts')
      : undefined,
  ]);
  return calculator && own && said ? draw(element, { data, calculator, own, words: said }, opening) : undefined;
}

/** The folder of the one method that all versions of the policy use, where the calculator has one. */
function folderOf({ calculator, source }: IslandData): string {
  const folder = `../../lib/calculators/${calculator}`;
  const [method, ...others] = new Set(source.versions.map(({ parameters }) => Reflect.get(parameters, 'method')));
  const narrow = `${folder}/${method}`;
  return others.length === 0 && `${narrow}/index.ts` in rules ? narrow : folder;
}
