import type { CivilDate } from '../calendar/civil-date.ts';

interface Dated {
  readonly effectiveFrom: CivilDate | null;
}

/**
 * The version to print on a day, of those that follow one another: the newest that has begun by then, else the first
 * there is. One that begins later is announced, not printed as if it held.
 */
export function versionOn<V extends Dated>(versions: readonly V[], day: CivilDate): V | undefined {
  return versions.findLast(({ effectiveFrom }) => effectiveFrom === null || effectiveFrom <= day) ?? versions[0];
}

/** The version that follows the one printed on a day; undefined when none does. */
export function versionAfter<V extends Dated>(versions: readonly V[], day: CivilDate): V | undefined {
  const printed = versionOn(versions, day);
  return printed && versions[versions.indexOf(printed) + 1];
}
