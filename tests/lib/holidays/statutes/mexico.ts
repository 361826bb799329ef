import { monday, nth, on, sunday } from './reckoning.ts';

/** The mandatory rest days of Mexico in a year: Ley Federal del Trabajo, art. 74, fractions I to IX. */
export function mexico(year: number): readonly string[] {
  return [
    on(year, 1, 1), // I
    nth(year, 2, 1, monday), // II
    nth(year, 3, 3, monday), // III
    on(year, 5, 1), // IV
    on(year, 9, 16), // V
    nth(year, 11, 3, monday), // VI
    ...(year % 6 === 2024 % 6 ? [on(year, 10, 1)] : []), // VII, as reformed in 2024
    on(year, 12, 25), // VIII
    ...(year % 3 === 2024 % 3 ? [nth(year, 6, 1, sunday)] : []), // IX; LGIPE, art. 22: deputies every three years
  ];
}
