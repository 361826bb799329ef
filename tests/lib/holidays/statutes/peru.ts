import { easter, on, plus } from './reckoning.ts';

/** The national holidays of Peru in a year: Decreto Legislativo 713, art. 6, as amended. Each stays on its day. */
export function peru(year: number): readonly string[] {
  return [
    on(year, 1, 1),
    plus(easter(year), -3), // Maundy Thursday
    plus(easter(year), -2), // Good Friday
    on(year, 5, 1),
    on(year, 6, 7), // Ley 31788
    on(year, 6, 29),
    on(year, 7, 23), // Ley 31822
    on(year, 7, 28),
    on(year, 7, 29),
    on(year, 8, 6), // Ley 31530
    on(year, 8, 30),
    on(year, 10, 8),
    on(year, 11, 1),
    on(year, 12, 8),
    on(year, 12, 9), // Ley 31381
    on(year, 12, 25),
  ];
}
