import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CalculatorSource, Provider } from '../policy/policy.ts';
import { fold } from '../search/fold.ts';
import type { CalculatorFolder } from './calculator-folders.ts';
import { calculatorSources, providerOf } from './calculator-sources.ts';
import { checkContacts } from './contact-checks.ts';
import { read, readText } from './content-files.ts';
import { parseStrictly } from './parse-strictly.ts';
import { checkPolicy } from './policy-checks.ts';
import { type PolicyFile, policySchema } from './policy-schema.ts';
import { type ProviderFile, providerSchema } from './provider-schema.ts';
import { checkRepeatedCalculators } from './repeated-calculators.ts';
import { faultsOf, pathText } from './schema-faults.ts';
import { slug } from './schema-parts.ts';
import { suggestion } from './suggestion.ts';
import { type ContentFault, located, type ReadFile } from './yaml-file.ts';

export interface Policy extends PolicyFile {
  readonly id: string;
  readonly provider: string;
  /** The text by language, as written. */
  readonly texts: Readonly<Record<'es' | 'en', string>>;
}

export interface ProviderContent {
  readonly provider: Provider;
  readonly file: ProviderFile;
  readonly policies: readonly Policy[];
  readonly calculators: Readonly<Record<string, CalculatorSource>>;
}

export interface Content {
  readonly providers: readonly ProviderContent[];
  readonly faults: readonly ContentFault[];
}

/** Reads every provider's folder under `root`, checks it, and reports every fault at once. */
export function loadContent(root: string, calculators: Readonly<Record<string, CalculatorFolder>>): Content {
  const faults: ContentFault[] = [];
  const providers = folders(root).flatMap((id) => {
    const loaded = loadProvider(root, id, calculators, faults);
    return loaded ? [loaded] : [];
  });
  return { providers, faults };
}

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** A folder's name is an id: it stands in addresses and keys. */
function checkFolder(id: string, name: string, faults: ContentFault[]): void {
  if (slug.safeParse(id).success) return;
  const words = fold(id).match(/[a-z0-9]+/g) ?? ['acme'];
  const expected = `lower-case words joined by dashes, without accents, such as ${words.join('-')}`;
  faults.push({ file: name, path: '', found: `the folder's name "${id}"`, expected });
}

function loadProvider(
  root: string,
  id: string,
  calculators: Readonly<Record<string, CalculatorFolder>>,
  faults: ContentFault[],
): ProviderContent | undefined {
  const folder = join(root, id);
  const name = relative(join(root, '..', '..', '..'), folder);
  checkFolder(id, name, faults);
  const file = read(join(folder, 'provider.yaml'), join(name, 'provider.yaml'), providerSchema, faults);
  const loaded = folders(folder).flatMap((policy) => loadPolicy(folder, name, id, policy, calculators, faults) ?? []);
  const policies = loaded.map(({ policy }) => policy);
  if (file && folders(folder).length === 0) {
    faults.push({
      file: name,
      path: '',
      found: 'no folder with a policy',
      expected: 'at least one folder with policy.yaml, es.mdx and en.mdx',
    });
  }
  if (!file?.value) return undefined;
  if (policies.length === folders(folder).length)
    faults.push(...checkContacts(join(name, 'provider.yaml'), file, file.value, policies));
  faults.push(...checkRepeatedCalculators(loaded, (policy) => join(name, policy, 'policy.yaml')));
  const provider = providerOf(id, file.value);
  const sources: Record<string, CalculatorSource> = {};
  for (const policy of policies) Object.assign(sources, calculatorSources(provider, policy));
  const content = { provider, file: file.value, policies, calculators: sources };
  for (const { policy, lineOf } of loaded) {
    const yaml = join(name, policy.id, 'policy.yaml');
    const sound = !faults.some((fault) => fault.file === yaml);
    const found = checkPolicy(join(name, policy.id), policy, content, calculators, sound);
    faults.push(...found.map((fault) => (fault.file === yaml ? located(fault, lineOf) : fault)));
  }
  return content;
}

/** A policy, and where its file has what. */
interface LoadedPolicy extends Pick<ReadFile<PolicyFile>, 'lineOf'> {
  readonly policy: Policy;
}

function loadPolicy(
  folder: string,
  providerName: string,
  provider: string,
  id: string,
  calculators: Readonly<Record<string, CalculatorFolder>>,
  faults: ContentFault[],
): LoadedPolicy | undefined {
  const name = join(providerName, id);
  checkFolder(id, name, faults);
  const texts = { es: readText(folder, name, id, 'es', faults), en: readText(folder, name, id, 'en', faults) };
  const file = read(join(folder, id, 'policy.yaml'), join(name, 'policy.yaml'), policySchema, faults);
  if (!file?.value) return undefined;
  const versions = file.value.versions.map((version, index) => ({
    ...version,
    calculators: parseCalculators(
      version.calculators,
      ['versions', index, 'calculators'],
      join(name, 'policy.yaml'),
      file,
      calculators,
      faults,
    ),
  }));
  return { policy: { ...file.value, versions, id, provider, texts }, lineOf: file.lineOf };
}

/** Checks each calculator's parameters with the schema in that calculator's folder. */
function parseCalculators(
  raw: Readonly<Record<string, unknown>>,
  under: readonly PropertyKey[],
  file: string,
  { lineOf }: ReadFile<PolicyFile>,
  calculators: Readonly<Record<string, CalculatorFolder>>,
  faults: ContentFault[],
): Record<string, unknown> {
  const parsed: Record<string, unknown> = {};
  for (const [id, parameters] of Object.entries(raw)) {
    const folder = calculators[id];
    if (!folder) {
      const expected = suggestion(id, Object.keys(calculators));
      const line = lineOf([...under, id]);
      const path = pathText([...under, id]);
      faults.push({ file, ...(line === undefined ? {} : { line }), path, found: `the calculator "${id}"`, expected });
      continue;
    }
    const result = parseStrictly(folder.schema, parameters);
    if (result.success) parsed[id] = result.data;
    else faults.push(...faultsOf(result.error.issues, { raw: parameters, file, lineOf, under: [...under, id] }));
  }
  return parsed;
}
