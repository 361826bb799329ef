import { easter, friday, mondayFrom, mondayOf, on, plus, thursday, tuesday, weekday } from './reckoning.ts';

/** The national holidays of Argentina in a year: Ley 27.399. */
export function argentina(year: number): readonly string[] {
  return [
    on(year, 1, 1),
    plus(easter(year), -48), // Carnival, Monday
    plus(easter(year), -47), // Carnival, Tuesday
    on(year, 3, 24),
    plus(easter(year), -2), // Good Friday
    on(year, 4, 2),
    on(year, 5, 1),
    on(year, 5, 25),
    moved(on(year, 6, 17)),
    on(year, 6, 20),
    on(year, 7, 9),
    moved(on(year, 8, 17)),
    // Resolución 139/2025 under Decreto 614/2025 took the Sunday of 2025 to the Friday before.
    year === 2025 ? on(year, 10, 10) : moved(on(year, 10, 12)),
    moved(on(year, 11, 20)),
    on(year, 12, 8),
    on(year, 12, 25),
    ...(year === 2024 ? [on(year, 4, 1), on(year, 6, 21), on(year, 10, 11)] : []), // Decreto 106/2023
  ];
}

/** Art. 6: Tuesday and Wednesday go to the Monday before, Thursday and Friday to the Monday after. */
function moved(date: string): string {
  const day = weekday(date);
  if (day < tuesday || day > friday) return date;
  return day < thursday ? mondayOf(date) : mondayFrom(date);
}
