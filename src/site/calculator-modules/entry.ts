import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { IslandData } from '../../components/calculator/island-data.ts';
import type { Locale } from '../../lib/language/locale.ts';
import type { Known } from './decided-branches.ts';

export type Layout = IslandData['layout'];

/** The source of a module that is built by itself, under a name that several keys may share. */
export interface Entry {
  readonly name: string;
  readonly source: string;
  /** The one language it speaks; undefined for what speaks none, or is fetched in either. */
  readonly locale?: Locale;
  /** Modules of one group stand on one page and share what they have in common; '' for one that stands alone. */
  readonly group: string;
  /** What is known of its data; undefined for what any calculator fetches. */
  readonly known?: Known;
  /** Properties of calculators and of the words around them that it does without. */
  readonly unused?: readonly string[];
}

export const view = '/src/components/calculator';
export const library = '/src/lib/calculators';

/** Whether the project has a file, by its path from the root. */
export function exists(path: string): boolean {
  return existsSync(fileURLToPath(new URL(`../../..${path}`, import.meta.url)));
}

/** The file of what is drawn for a kind: `date-time` is in `DateTime`. */
export function pascal(kind: string): string {
  return kind.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());
}
