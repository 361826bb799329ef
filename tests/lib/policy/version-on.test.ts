import { expect, test } from 'vitest';
import { versionAfter, versionOn } from '../../../src/lib/policy/version-on.ts';

const versions = [
  { effectiveFrom: '2025-01-01' },
  { effectiveFrom: '2026-01-01' },
  { effectiveFrom: '2027-01-01' },
] as const;
const undated = { effectiveFrom: null };

test.each([
  { day: '2024-12-31', held: versions[0], next: versions[1] },
  { day: '2025-01-01', held: versions[0], next: versions[1] },
  { day: '2025-12-31', held: versions[0], next: versions[1] },
  { day: '2026-01-01', held: versions[1], next: versions[2] },
  { day: '2026-12-31', held: versions[1], next: versions[2] },
  { day: '2027-01-01', held: versions[2], next: undefined },
])('on $day the version in force is printed and the next one announced', ({ day, held, next }) => {
  expect(versionOn(versions, day)).toBe(held);
  expect(versionAfter(versions, day)).toBe(next);
});

test('a version without a first day holds until the next one begins', () => {
  expect(versionOn([undated, versions[2]], '2026-12-31')).toBe(undated);
  expect(versionAfter([undated, versions[2]], '2026-12-31')).toBe(versions[2]);
  expect(versionAfter([undated], '2026-12-31')).toBeUndefined();
});
