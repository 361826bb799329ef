import { expect, test } from 'vitest';
import { holidaysOf } from '../../../src/lib/holidays/index.ts';

/**
 * Whole years as newspapers and official pages printed them, `MMDD`, to catch a mistake shared by table and statute list.
 * The weekend of Tourism Week is left out: the offices are closed on any weekend.
 */
test.each([
  {
    calendar: 'CO',
    year: '2026',
    printed: '0101 0112 0323 0402 0403 0501 0518 0608 0615 0629 0713 0720 0807 0817 1012 1102 1116 1208 1225',
  },
  {
    calendar: 'AR',
    year: '2024',
    printed: '0101 0212 0213 0324 0329 0401 0402 0501 0525 0617 0620 0621 0709 0817 1011 1012 1118 1208 1225',
  },
  {
    calendar: 'UY-office',
    year: '2026',
    printed: '0101 0106 0216 0217 0330 0331 0401 0402 0403 0419 0501 0518 0619 0718 0825 1012 1102 1225',
  },
])('$calendar of $year is the calendar as it was printed', ({ calendar, year, printed }) => {
  const dates = (holidaysOf(calendar) ?? []).filter(({ date }) => date.startsWith(year));
  expect(dates.map(({ date }) => date.slice(5).replace('-', '')).join(' ')).toBe(printed);
});
