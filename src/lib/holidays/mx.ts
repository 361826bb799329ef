// Written by scripts/holidays.ts; do not edit: change scripts/holidays-overrides.yaml and run it again.
// From date-holidays 3.37.0, data under CC BY-SA 3.0, changed as that file says. See NOTICE.
import type { HolidayDays, HolidayTable } from './table.ts';

export const days: HolidayDays = [
  '0101',
  '0205 0203 0202 0201 0207 0205 0204',
  '0318 0317 0316 0315 0320 0319 0318',
  '0501',
  '0602 - - 0606 - - 0602',
  '0916',
  '1001 - - - - - 1001',
  '1118 1117 1116 1115 1120 1119 1118',
  '1225',
];

export const names: HolidayTable['names'] = [
  ['Año Nuevo', 'New Year’s Day'],
  ['Día de la Constitución', 'Constitution Day'],
  ['Natalicio de Benito Juárez', 'Birthday of Benito Juárez'],
  ['Día del Trabajador', 'Labour Day'],
  ['Jornada electoral federal', 'Federal election day'],
  ['Día de la Independencia', 'Independence Day'],
  ['Transmisión del Poder Ejecutivo Federal', 'Presidential inauguration'],
  ['Día de la Revolución', 'Revolution Day'],
  ['Navidad', 'Christmas Day'],
];
