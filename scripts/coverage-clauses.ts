/**
 * Prints, for every clause marked computable, the calculators that cite it, its worked examples and the tests that
 * carry its id: the cases beside the calculators, and each worked example, which the tests compute. `--write` keeps
 * the table in docs/clause-coverage.md; a clause without a rule, an example and a test makes it exit with 1.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type CalculatorFolder, loadCalculatorFolders } from '../src/lib/authoring/calculator-folders.ts';
import { citedClauses } from '../src/lib/authoring/cited-clauses.ts';
import { loadContent, type Policy } from '../src/lib/authoring/content.ts';

const root = join(import.meta.dirname, '..');

export interface ClauseCoverage {
  readonly provider: string;
  readonly clause: string;
  /** Calculators whose parameters cite the clause. */
  readonly rules: readonly string[];
  readonly examples: readonly string[];
  /** How many tests carry its id: its worked examples, and cases beside the calculators. */
  readonly tests: number;
}

/** The coverage of every computable clause of every policy under a folder of providers. */
export async function clauseCoverage(content = 'src/content/providers'): Promise<readonly ClauseCoverage[]> {
  const folders = await loadCalculatorFolders(join(root, 'src/lib/calculators'));
  const { providers } = loadContent(join(root, content), folders);
  const cases = citationsInCases(folders);
  return providers.flatMap(({ policies }) => policies.flatMap((policy) => policyCoverage(policy, cases)));
}

function citationsInCases(folders: Readonly<Record<string, CalculatorFolder>>): readonly string[] {
  return Object.keys(folders).flatMap((id) => {
    const file = join(root, 'src/lib/calculators', id, 'cases.yaml');
    if (!existsSync(file)) return [];
    return citedClauses(parse(readFileSync(file, 'utf8'))).map(({ clause }) => clause);
  });
}

function policyCoverage(policy: Policy, cases: readonly string[]): ClauseCoverage[] {
  return Object.entries(policy.clauses)
    .filter(([, { kinds }]) => kinds.includes('computable'))
    .map(([clause]) => {
      const examples = policy.examples.filter(({ clauses }) => clauses.includes(clause)).map(({ id }) => id);
      return {
        provider: policy.provider,
        clause,
        rules: [...new Set(policy.versions.flatMap(({ calculators }) => calculatorsCiting(calculators, clause)))],
        examples,
        tests: examples.length + cases.filter((cited) => cited === clause).length,
      };
    });
}

function calculatorsCiting(calculators: Readonly<Record<string, unknown>>, clause: string): string[] {
  return Object.keys(calculators).filter((id) =>
    citedClauses(calculators[id]).some((citation) => citation.clause === clause),
  );
}

/** The coverage as the page kept in docs. */
export function coveragePage(rows: readonly ClauseCoverage[]): string {
  const lines = rows.map(
    ({ provider, clause, rules, examples, tests }) =>
      `| ${provider} | ${clause} | ${rules.join(', ')} | ${examples.join(', ')} | ${tests} |`,
  );
  return `# Coverage of the computable clauses

Written by \`npm run coverage:clauses -- --write\`. Each clause marked computable has a rule that cites it, a worked example, and tests that
carry its id: its worked examples, which \`npm run build:content\` and the tests compute, and the cases beside the calculators.

| provider | clause | calculators | worked examples | tests |
|---|---|---|---|---|
${lines.join('\n')}
`;
}

/** Rows that lack a rule, a worked example or a test. */
export function uncovered(rows: readonly ClauseCoverage[]): readonly ClauseCoverage[] {
  return rows.filter(({ rules, examples, tests }) => rules.length === 0 || examples.length === 0 || tests === 0);
}

if (import.meta.main) {
  const rows = await clauseCoverage();
  const page = coveragePage(rows);
  console.log(page);
  if (process.argv.includes('--write')) writeFileSync(join(root, 'docs/clause-coverage.md'), page);
  for (const { clause } of uncovered(rows)) console.error(`${clause} lacks a rule, a worked example or a test.`);
  process.exitCode = uncovered(rows).length > 0 ? 1 : 0;
}
