import { addDays } from '../calendar/civil-date.ts';
import type { Policy } from './content.ts';
import type { ContentFault } from './yaml-file.ts';

/** Versions follow one another without gap or overlap, oldest first; only the first may start, and the last end, open. */
export function checkVersions(file: string, { versions }: Pick<Policy, 'versions'>): ContentFault[] {
  return versions.flatMap(({ effectiveFrom, effectiveUntil }, index) => {
    const fault = (key: string, found: string | null, expected: string) => [
      { file, path: `versions[${index}].${key}`, found: String(found), expected },
    ];
    if (effectiveFrom && effectiveUntil && effectiveUntil < effectiveFrom) {
      return fault('effectiveUntil', effectiveUntil, `a day not before effectiveFrom (${effectiveFrom})`);
    }
    const next = versions[index + 1];
    if (!next) return [];
    if (effectiveFrom && next.effectiveFrom && next.effectiveFrom < effectiveFrom)
      return [
        {
          file,
          path: `versions[${index + 1}].effectiveFrom`,
          found: `${next.effectiveFrom}, after a version that begins on ${effectiveFrom}`,
          expected: 'versions go oldest first',
        },
      ];
    if (effectiveUntil === null)
      return fault('effectiveUntil', null, 'the last day of this version, since another follows');
    const dayAfter = addDays(effectiveUntil, 1);
    if (next.effectiveFrom === dayAfter) return [];
    const found =
      next.effectiveFrom && next.effectiveFrom > dayAfter
        ? 'a gap before the next version'
        : 'an overlap with the next version';
    return fault(
      'effectiveUntil',
      `${effectiveUntil}: ${found} (${next.effectiveFrom})`,
      `the day before the next version's effectiveFrom`,
    );
  });
}
