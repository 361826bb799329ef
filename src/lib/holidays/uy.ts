// Written by scripts/holidays.ts; do not edit: change scripts/holidays-overrides.yaml and run it again.
// From date-holidays 3.37.0, data under CC BY-SA 3.0, changed as that file says. See NOTICE.
import type { HolidayDays, HolidayTable } from './table.ts';

export const days: HolidayDays = ['0101', '- 0301 - - - - 0301', '0501', '0718', '0825', '1225'];

export const names: HolidayTable['names'] = [
  ['Año Nuevo', 'New Year’s Day'],
  ['Transmisión del mando presidencial', 'Presidential inauguration'],
  ['Día del Trabajador', 'Labour Day'],
  ['Jura de la Constitución', 'Constitution Day'],
  ['Declaratoria de la Independencia', 'Independence Day'],
  ['Navidad', 'Christmas Day'],
];
