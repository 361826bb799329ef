import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParameterVersion } from '../policy/policy.ts';

/**
 * The version in force on the day of the event; the newest when the question has no date. Undefined when no version
 * covers the day: an event before the first version is not governed by a later one.
 */
export function versionInForce<P>(
  versions: readonly ParameterVersion<P>[],
  on: CivilDate | null,
): ParameterVersion<P> | undefined {
  if (on === null) return versions.at(-1);
  return versions.find(
    ({ effectiveFrom, effectiveUntil }) =>
      (effectiveFrom === null || effectiveFrom <= on) && (effectiveUntil === null || on <= effectiveUntil),
  );
}
