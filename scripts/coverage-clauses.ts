/**
 * Prints, for every clause marked computable, the calculators that cite it, its worked examples and the cases that
 * test it. `--write` keeps the table in docs/clause-coverage.md; a clause without all three makes it exit with 1.
 */
import { readFileSync, writeFileSync } from 'node:fs';
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
  /** How many cases beside the calculators carry its id. */
  readonly cases: number;
}

/** The coverage of every computable clause of every policy. */
export async function clauseCoverage(): Promise<readonly ClauseCoverage[]> {
  const folders = await loadCalculatorFolders(join(root, 'src/lib/calculators'));
  const { providers } = loadContent(join(root, 'src/content/providers'), folders);
  const cases = citationsInCases(folders);
  return providers.flatMap(({ policies }) => policies.flatMap((policy) => policyCoverage(policy, cases)));
}

function citationsInCases(folders: Readonly<Record<string, CalculatorFolder>>): readonly string[] {
  return Object.keys(folders).flatMap((id) => {
    const file: unknown = parse(readFileSync(join(root, 'src/lib/calculators', id, 'cases.yaml'), 'utf8'));
    return citedClauses(file).map(({ clause }) => clause);
  });
}

function policyCoverage(policy: Policy, cases: readonly string[]): ClauseCoverage[] {
  return Object.entries(policy.clauses)
    .filter(([, { kinds }]) => kinds.includes('computable'))
    .map(([clause]) => ({
      provider: policy.provider,
      clause,
      rules: [...new Set(policy.versions.flatMap(({ calculators }) => calculatorsCiting(calculators, clause)))],
      examples: policy.examples.filter(({ clauses }) => clauses.includes(clause)).map(({ id }) => id),
      cases: cases.filter((cited) => cited === clause).length,
    }));
}

function calculatorsCiting(calculators: Readonly<Record<string, unknown>>, clause: string): string[] {
  return Object.keys(calculators).filter((id) =>
    citedClauses(calculators[id]).some((citation) => citation.clause === clause),
  );
}

/** The coverage as the page kept in docs. */
export function coveragePage(rows: readonly ClauseCoverage[]): string {
  const lines = rows.map(
    ({ provider, clause, rules, examples, cases }) =>
      `| ${provider} | ${clause} | ${rules.join(', ')} | ${examples.join(', ')} | ${cases} |`,
  );
  return `# Coverage of the computable clauses

Written by \`npm run coverage:clauses -- --write\`. Each clause marked computable has a rule that cites it, a worked example that the build
checks, and cases that carry its id.

| provider | clause | calculators | worked examples | cases |
|---|---|---|---|---|
${lines.join('\n')}
`;
}

/** Rows that lack a rule, a worked example or a case. */
export function uncovered(rows: readonly ClauseCoverage[]): readonly ClauseCoverage[] {
  return rows.filter(({ rules, examples, cases }) => rules.length === 0 || examples.length === 0 || cases === 0);
}

if (import.meta.main) {
  const rows = await clauseCoverage();
  const page = coveragePage(rows);
  console.log(page);
  if (process.argv.includes('--write')) writeFileSync(join(root, 'docs/clause-coverage.md'), page);
  for (const { clause } of uncovered(rows)) console.error(`${clause} lacks a rule, a worked example or a case.`);
  process.exitCode = uncovered(rows).length > 0 ? 1 : 0;
}
