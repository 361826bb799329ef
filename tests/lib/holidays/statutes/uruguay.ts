import { easter, friday, mondayFrom, mondayOf, on, plus, thursday, tuesday, weekday } from './reckoning.ts';

/** The non-working, paid holidays of Uruguay in a year. */
export function uruguay(year: number): readonly string[] {
  return [
    on(year, 1, 1), // Ley 12.590, art. 18, this and the next four
    on(year, 5, 1),
    on(year, 7, 18),
    on(year, 8, 25),
    on(year, 12, 25),
    ...(year % 5 === 0 ? [on(year, 3, 1)] : []), // Ley 10.396, Decretos 154/972 and 120/985: a new President takes office
  ];
}

/** The days on which public offices of Uruguay are closed besides: Decreto-Ley 14.977, moved by Ley 16.805 and Ley 17.414. */
export function uruguayOffice(year: number): readonly string[] {
  const sunday = easter(year);
  return [
    ...uruguay(year),
    on(year, 1, 6),
    plus(sunday, -48), // Carnival, Monday
    plus(sunday, -47), // Carnival, Tuesday
    ...[-6, -5, -4, -3, -2].map((days) => plus(sunday, days)), // Tourism Week, Monday to Friday
    moved(on(year, 4, 19)),
    moved(on(year, 5, 18)),
    on(year, 6, 19),
    moved(on(year, 10, 12)),
    on(year, 11, 2),
  ];
}

/** Ley 16.805: Tuesday and Wednesday go to the Monday before, Thursday and Friday to the Monday after. */
function moved(date: string): string {
  const day = weekday(date);
  if (day < tuesday || day > friday) return date;
  return day < thursday ? mondayOf(date) : mondayFrom(date);
}
