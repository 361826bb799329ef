import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type CalculatorFolder, loadCalculatorFolders } from '../../../src/lib/authoring/calculator-folders.ts';
import type { Policy, ProviderContent } from '../../../src/lib/authoring/content.ts';
import { type LintFinding, lintContent } from '../../../src/lib/authoring/lint/index.ts';
import type { CommonParameters } from '../../../src/lib/policy/policy.ts';
import { visits, visitsBlock } from './visits.ts';

/** A policy in a few lines, and the clauses of each finding that it must lead to; none for a near miss. */
export interface LintCase {
  readonly name: string;
  /** Spanish text by clause. */
  readonly text?: Readonly<Record<string, string>>;
  readonly titles?: Readonly<Record<string, string>>;
  /** Blocks of `blocks.yaml` by calculator, and what is other in them, by path. */
  readonly calculators?: Readonly<Record<string, string>>;
  readonly change?: Readonly<Record<string, unknown>>;
  readonly examples?: readonly object[];
  readonly terms?: readonly string[];
  readonly finds?: readonly (readonly string[])[];
}

const read = (file: string) => parse(readFileSync(join(import.meta.dirname, `${file}.yaml`), 'utf8'));

/** The cases of one rule, from the file of its name. */
export function casesOf(rule: string): readonly LintCase[] {
  return read(rule);
}

const blocks: Readonly<Record<string, unknown>> = { ...read('blocks'), visits: visitsBlock };
const folders: Readonly<Record<string, CalculatorFolder>> = {
  ...(await loadCalculatorFolders(join(import.meta.dirname, '../../../src/lib/calculators'))),
  visits,
};

/** What one rule of the linter finds in the case's policy. */
export function findingsOf(rule: string, worked: LintCase): readonly LintFinding[] {
  const provider = providerOf(worked);
  const [own] = lintContent({ providers: [provider, neighbour] }, folders);
  return own?.findings.filter((finding) => finding.rule === rule) ?? [];
}

function providerOf({ calculators = {}, change = {}, ...worked }: LintCase): ProviderContent {
  const raw = structuredClone(Object.fromEntries(Object.entries(calculators).map(([id, name]) => [id, blocks[name]])));
  for (const [path, value] of Object.entries(change)) set(raw, path.split('.'), value);
  const parsed = Object.fromEntries(
    Object.entries(raw).map(([id, block]) => [id, folders[id]?.schema.parse(block) as CommonParameters]),
  );
  const policy = policyOf(worked, parsed);
  const provider = {
    id: 'acme',
    name: 'Acme',
    region: 'UY',
    zone: 'America/Montevideo',
    holidays: 'UY',
    askWhom: null,
  };
  const dates = { effectiveFrom: null, effectiveUntil: null, updatedOn: null };
  const sources = Object.entries(parsed).map(([id, parameters]) => [
    id,
    { provider, policy: 'terms', versions: [{ ...dates, parameters }] },
  ]);
  return { provider, policies: [policy], calculators: Object.fromEntries(sources) } as unknown as ProviderContent;
}

function policyOf(worked: Omit<LintCase, 'calculators' | 'change'>, calculators: object): Policy {
  const { text = {}, titles = {}, examples = [], terms = [] } = worked;
  const ids = ['AC-01', 'AC-02', 'AC-03', 'AC-04'];
  const title = (id: string) => titles[id] ?? `Título ${id.replace('-', '')}`;
  const both = (words: string) => ({ es: words, en: words });
  return {
    id: 'terms',
    provider: 'acme',
    clauses: Object.fromEntries(ids.map((id) => [id, { title: both(title(id)), kinds: ['computable'] }])),
    texts: both(
      Object.entries(text)
        .map(([id, body]) => `<Clause id="${id}">\n${body}\n</Clause>\n`)
        .join('\n'),
    ),
    versions: [{ calculators }],
    examples: examples.map((example) => ({ source: 'ours', facts: {}, alternatives: {}, ...example })),
    terms: terms.map((word) => ({ concept: word, word: both(word), sense: both('Su sentido.'), clauses: ['AC-01'] })),
  } as unknown as Policy;
}

/** Another provider's policy, whose glossary explains two words. */
const neighbour = {
  provider: { id: 'neighbour' },
  policies: [policyOf({ name: 'a neighbour', terms: ['Zozobra', 'Baja'] }, {})],
  calculators: {},
} as unknown as ProviderContent;

function set(node: unknown, [key = '', ...rest]: readonly string[], value: unknown): void {
  const parent = node as Record<string, unknown>;
  if (rest.length === 0) parent[key] = value;
  else set(parent[key], rest, value);
}
