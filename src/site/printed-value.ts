import type { Policy } from '../lib/authoring/content.ts';
import type { CivilDate } from '../lib/calendar/civil-date.ts';
import type { Locale } from '../lib/language/locale.ts';
import { versionOn } from '../lib/policy/version-on.ts';

/**
 * A number or word as a policy gives it on a day, by its path such as `cancellation.cutoffDay`. One that only a version
 * to come has is that version's; undefined where the path leads to none.
 */
export function printedValue(
  { versions }: Pick<Policy, 'versions'>,
  path: string,
  locale: Locale,
  day: CivilDate,
): string | undefined {
  return [versionOn(versions, day), versions.at(-1)]
    .map((version) => valueText(nodeAt(version?.calculators, path), locale))
    .find((text) => text !== undefined);
}

function nodeAt(tree: unknown, path: string): unknown {
  const found = path
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | null | undefined)?.[key], tree);
  return typeof found === 'object' && found !== null && 'value' in found ? found.value : found;
}

function valueText(value: unknown, locale: Locale): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || !(locale in value)) return undefined;
  return String((value as Record<string, unknown>)[locale]);
}
