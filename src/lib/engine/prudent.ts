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
  for (const name of Object.keys(facts)) {
    const side = facts[name] ?? null;
    if (side === null) continue;
    const values = findings.map((finding) => finding.facts[name]).filter((value) => typeof value === 'string');
    if (values.some((value) => value !== values[0])) prudent[name] = safest(values, side);
  }
  for (const finding of findings) {
    for (const [name, date] of Object.entries(finding.safeguards ?? {})) {
      const known = prudent[name];
      prudent[name] = known !== undefined && known < date ? known : date;
    }
  }
  return prudent;
}

/** Dates, months and date-times of one zone sort as text. */
function safest(values: readonly string[], side: 'earliest' | 'latest'): string {
  return values.reduce((a, b) => ((side === 'earliest' ? a < b : a > b) ? a : b));
}
