import { h, hydrate, options } from 'preact';
import type { Calculator, Words } from '../../lib/engine/calculator.ts';
import { Island } from './Island.tsx';
import type { IslandData } from './island-data.ts';
import type { IslandWords } from './island-words.ts';
import { partsFor } from './parts.ts';

/** Each calculator's rules and each language's words are chunks of their own, fetched for those a page has. */
const rules = import.meta.glob<Calculator>('../../lib/calculators/*/index.ts', { import: 'calculator' });
const words = import.meta.glob<Words>('../../lib/calculators/*/words.*.ts', { import: 'words' });
const ownWords = import.meta.glob<IslandWords>('./words.*.ts', { import: 'words' });

/**
 * Brings a calculator to life in an element that already shows it, or fills an empty one. `onOpen` is called once it is
 * open. All it needs is there before it begins and it draws at once, so that no key falls between what was typed before
 * and after.
 */
export async function mount(element: Element, data: IslandData, onOpen = () => {}): Promise<void> {
  const folder = `../../lib/calculators/${data.calculator}`;
  const [calculator, own, said] = await Promise.all([
    rules[`${folder}/index.ts`]?.(),
    ownWords[`./words.${data.locale}.ts`]?.(),
    words[`${folder}/words.${data.locale}.ts`]?.(),
    data.layout === 'page' && location.search ? import('./sharing.ts') : undefined,
  ]);
  if (!calculator || !own || !said) return;
  const { provider, versions } = data.source;
  const parameters = versions.at(-1)?.parameters ?? { readings: {} };
  const parts = await partsFor(calculator, parameters, calculator.fields(parameters, provider));
  options.debounceRendering = (draw) => draw();
  await new Promise<void>((opened) => {
    hydrate(h(Island, { data, calculator, own, words: said, parts, onOpen: opened }), element);
  });
  onOpen();
  delete options.debounceRendering;
}
