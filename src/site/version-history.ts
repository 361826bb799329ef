import type { Policy } from '../lib/authoring/content.ts';
import { createFormat, type Format } from '../lib/language/format.ts';
import type { Locale } from '../lib/language/locale.ts';
import { changesBetween } from '../lib/policy/changes.ts';
import { publicClauses } from './content.ts';

/** A figure that a version changed, in words; null where a version gives none. */
export interface FigureChange {
  readonly clause: string;
  readonly title: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One version of a policy, and what it changed of the one before. Dates are days, null where the text gives none. */
export interface VersionEntry {
  readonly effectiveFrom: string | null;
  readonly effectiveUntil: string | null;
  readonly updatedOn: string | null;
  readonly changes: readonly FigureChange[];
}

/** Every version of a policy, the newest first. Internal clauses are left out. */
export function versionHistory(policy: Policy, locale: Locale, region: string): readonly VersionEntry[] {
  const shown = new Set(publicClauses(policy));
  const format = createFormat(locale, region);
  return policy.versions
    .map(({ effectiveFrom, effectiveUntil, updatedOn, calculators }, index) => {
      const older = policy.versions[index - 1];
      const found = older ? changesBetween(older.calculators, calculators) : [];
      const changes = found
        .filter(({ clause }) => shown.has(clause))
        .map(({ clause, before, after }) => {
          const title = policy.clauses[clause]?.title[locale] ?? clause;
          return { clause, title, before: figureText(before, format), after: figureText(after, format) };
        });
      return { effectiveFrom, effectiveUntil, updatedOn, changes };
    })
    .reverse();
}

function figureText(value: unknown, format: Format): string | null {
  if (value === null) return null;
  if (Array.isArray(value)) return format.list(value.map(String));
  if (typeof value === 'object' && format.locale in value) return String(value[format.locale as keyof typeof value]);
  return String(value);
}
