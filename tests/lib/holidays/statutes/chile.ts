import {
  easter,
  friday,
  last,
  monday,
  mondayOf,
  nth,
  on,
  plus,
  saturday,
  sunday,
  thursday,
  weekday,
} from './reckoning.ts';
import { juneSolsticeInSantiago } from './solstice.ts';

/** The national legal holidays of Chile in a year. */
export function chile(year: number): readonly string[] {
  return [
    on(year, 1, 1), // Ley 2.977
    ...secondOfJanuary(year),
    plus(easter(year), -2), // Ley 2.977, Good Friday
    plus(easter(year), -1), // Ley 2.977, Holy Saturday
    on(year, 5, 1),
    on(year, 5, 21), // Ley 2.977
    juneSolsticeInSantiago(year), // Ley 21.357
    moved(on(year, 6, 29)), // Ley 18.432, moved by Ley 19.668
    on(year, 7, 16), // Ley 20.148
    on(year, 8, 15), // Ley 2.977
    ...aroundIndependence(year),
    on(year, 9, 18), // Ley 2.977
    on(year, 9, 19), // Ley 2.977
    moved(on(year, 10, 12)), // Ley 3.810, moved by Ley 19.668
    evangelicalChurches(year),
    on(year, 11, 1), // Ley 2.977
    on(year, 12, 8), // Ley 2.977
    on(year, 12, 25), // Ley 2.977
    ...elections(year),
  ];
}

/** Ley 20.983: the Monday after a New Year that falls on a Sunday. */
function secondOfJanuary(year: number): readonly string[] {
  return weekday(on(year, 1, 1)) === sunday ? [on(year, 1, 2)] : [];
}

/** Ley 19.668: Tuesday to Thursday go to the Monday of that week, Friday to the next. */
function moved(date: string): string {
  if (weekday(date) === friday) return plus(date, 3);
  return weekday(date) > monday && weekday(date) <= thursday ? mondayOf(date) : date;
}

/** Ley 20.215: Monday the 17th, Friday the 20th. Ley 20.983: Friday the 17th when 18 and 19 are Saturday and Sunday. */
function aroundIndependence(year: number): readonly string[] {
  const days: string[] = [];
  if (weekday(on(year, 9, 17)) === monday) days.push(on(year, 9, 17));
  if (weekday(on(year, 9, 18)) === saturday) days.push(on(year, 9, 17));
  if (weekday(on(year, 9, 20)) === friday) days.push(on(year, 9, 20));
  return days;
}

/** Ley 20.299: from a Tuesday to the Friday before, from a Wednesday to the Friday of that week. */
function evangelicalChurches(year: number): string {
  const date = on(year, 10, 31);
  if (weekday(date) === 2) return plus(date, -4);
  return weekday(date) === 3 ? plus(date, 2) : date;
}

/** Ley 18.700: national votes on the dates set by law, and the runoff of 2025, the fourth Sunday after the first round. */
function elections(year: number): readonly string[] {
  if (year % 4 === 0) return [last(year, 10, sunday)];
  if (year % 4 !== 1) return [];
  const firstRound = nth(year, 11, 3, sunday);
  return year === 2025 ? [firstRound, plus(firstRound, 28)] : [firstRound];
}
