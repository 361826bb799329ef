/**
 * Reads and checks `src/content`, then writes what the library carries of it: the providers' data and the list of
 * calculators. Prints every fault with its file and place, and exits with 1 when there is one.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCalculatorFolders } from '../src/lib/authoring/calculator-folders.ts';
import { type Content, loadContent } from '../src/lib/authoring/content.ts';
import { faultText } from '../src/lib/authoring/yaml-file.ts';

const root = join(import.meta.dirname, '..');
const calculators = await loadCalculatorFolders(join(root, 'src/lib/calculators'));
const content = loadContent(join(root, process.argv[2] ?? 'src/content/providers'), calculators);

if (content.faults.length > 0) {
  console.error(`The content has ${content.faults.length} ${content.faults.length === 1 ? 'fault' : 'faults'}:\n`);
  for (const fault of content.faults) console.error(`  ${faultText(fault)}\n`);
  process.exit(1);
}

const catalog = join(root, 'src/lib/catalog');
mkdirSync(catalog, { recursive: true });
write(join(catalog, 'calculators.generated.ts'), calculatorList(Object.keys(calculators)));
write(join(catalog, 'providers.generated.ts'), providerList(content));
console.log(`Content is sound: ${content.providers.length} providers, ${Object.keys(calculators).length} calculators.`);

/** A file that is right already stays untouched: tests may be reading it. */
function write(file: string, text: string): void {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

function calculatorList(ids: readonly string[]): string {
  const imports = ids.map((id, index) => {
    const from = (file: string) => `'../calculators/${id}/${file}.ts'`;
    return `import { calculator as calculator${index} } from ${from('index')};
import { words as en${index} } from ${from('words.en')};
import { words as es${index} } from ${from('words.es')};`;
  });
  const entries = ids.map(
    (_, index) => `  { calculator: calculator${index}, words: { es: es${index}, en: en${index} } },`,
  );
  return `// Written by scripts/build-content.ts: the folders of src/lib/calculators.
${imports.join('\n')}
import type { CalculatorEntry } from './types.ts';

export const calculators = [
${entries.join('\n')}
] as unknown as readonly CalculatorEntry[];
`;
}

/** Providers share one object per provider, so that no calculator repeats it. */
function providerList({ providers }: Content): string {
  const entries = providers.map(({ provider, policies, calculators: sources }) => {
    const summaries = policies.map(({ id, title, versions }) => {
      const newest = versions.at(-1);
      return { id, title, effectiveFrom: newest?.effectiveFrom ?? null, updatedOn: newest?.updatedOn ?? null };
    });
    const bare = Object.fromEntries(
      Object.entries(sources).map(([id, { policy, versions }]) => [id, { policy, versions }]),
    );
    return JSON.stringify({ source: provider, policies: summaries, calculators: bare });
  });
  return `// Written by scripts/build-content.ts from src/content/providers.
import type { ProviderEntry } from './types.ts';

const entries = [
${entries.map((entry) => `  ${entry},`).join('\n')}
] as unknown as readonly ProviderEntry[];

export const providers: readonly ProviderEntry[] = entries.map((entry) => ({
  ...entry,
  calculators: Object.fromEntries(
    Object.entries(entry.calculators).map(([id, calculator]) => [id, { ...calculator, provider: entry.source }]),
  ),
}));
`;
}
