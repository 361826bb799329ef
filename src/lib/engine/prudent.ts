import type { Finding, Prudence } from './calculator.ts';

/**
 * The values safe under every reading, for the facts on which readings differ: the earliest of what must be done
 * before, the latest of what is to be expected by. Safeguards are always given.
 */
export function prudentFacts(
  facts: Readonly<Record<string, Prudence>>,
  findings: readonly Finding[],
): Record<string, string> {
  const prudent: Record<string, string> = {};
  for (const [name, prudence] of Object.entries(facts)) {
    if (prudence === null) continue;
    const values = distinct(findings.map((finding) => finding.facts[name]));
    if (values.length > 1) prudent[name] = safest(values, prudence);
  }
  for (const name of new Set(findings.flatMap((finding) => Object.keys(finding.safeguards ?? {})))) {
    prudent[name] = safest(distinct(findings.map((finding) => finding.safeguards?.[name])), 'earliest');
  }
  return prudent;
}

function distinct(values: readonly unknown[]): string[] {
  return [...new Set(values)].filter((value) => typeof value === 'string');
}

/** Dates, months and date-times of one zone sort as text. */
function safest(values: readonly string[], prudence: 'earliest' | 'latest'): string {
  return values.reduce((a, b) => ((prudence === 'earliest' ? a < b : a > b) ? a : b));
}
