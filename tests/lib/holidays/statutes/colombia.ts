import { easter, mondayFrom, on, plus } from './reckoning.ts';

/** The holidays of Colombia in a year: Ley 51 de 1983, art. 1, and from 2026 Ley 2578 de 2026, art. 6. */
export function colombia(year: number): readonly string[] {
  return [...kept(year), ...movedToMonday(year)];
}

/** Those that stay on their day. */
function kept(year: number): readonly string[] {
  return [
    on(year, 1, 1),
    on(year, 5, 1),
    on(year, 7, 20),
    on(year, 8, 7),
    on(year, 12, 8),
    on(year, 12, 25),
    plus(easter(year), -3), // Maundy Thursday
    plus(easter(year), -2), // Good Friday
  ];
}

/** Those whose rest is taken on the following Monday unless they fall on one. */
function movedToMonday(year: number): readonly string[] {
  const dates = [
    on(year, 1, 6),
    on(year, 3, 19),
    on(year, 6, 29),
    on(year, 8, 15),
    on(year, 10, 12),
    on(year, 11, 1),
    on(year, 11, 11),
    plus(easter(year), 39), // Ascension, a Thursday
    plus(easter(year), 60), // Corpus Christi, a Thursday
    plus(easter(year), 68), // Sacred Heart, a Friday
    ...(year >= 2026 ? [on(year, 7, 9)] : []),
  ];
  return dates.map(mondayFrom);
}
