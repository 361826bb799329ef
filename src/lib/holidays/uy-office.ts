// Written by scripts/holidays.ts; do not edit: change scripts/holidays-overrides.yaml and run it again.
// From date-holidays 3.37.0, data under CC BY-SA 3.0, changed as that file says. See NOTICE.
import type { HolidayDays, HolidayTable } from './table.ts';

export const days: HolidayDays = [
  '0101',
  '0106',
  '0212 0303 0216 0208 0228 0212 0304',
  '0213 0304 0217 0209 0229 0213 0305',
  '- 0301 - - - - 0301',
  '0325 0414 0330 0322 0410 0326 0415',
  '0326 0415 0331 0323 0411 0327 0416',
  '0327 0416 0401 0324 0412 0328 0417',
  '0328 0417 0402 0325 0413 0329 0418',
  '0329 0418 0403 0326 0414 0330 0419',
  '0422 0419 0419 0419 0417 0423 0422',
  '0501',
  '0518 0518 0518 0517 0522 0521 0518',
  '0619',
  '0718',
  '0825',
  '1012 1012 1012 1011 1016 1015 1012',
  '1102',
  '1225',
];

export const names: HolidayTable['names'] = [
  ['Año Nuevo', 'New Year’s Day'],
  ['Día de los Niños', 'Children’s Day'],
  ['Carnaval', 'Carnival'],
  ['Carnaval', 'Carnival'],
  ['Transmisión del mando presidencial', 'Presidential inauguration'],
  ['Semana de Turismo', 'Tourism Week'],
  ['Semana de Turismo', 'Tourism Week'],
  ['Semana de Turismo', 'Tourism Week'],
  ['Semana de Turismo', 'Tourism Week'],
  ['Semana de Turismo', 'Tourism Week'],
  ['Desembarco de los 33 Orientales', 'Landing of the 33 Orientals'],
  ['Día del Trabajador', 'Labour Day'],
  ['Batalla de las Piedras', 'Battle of Las Piedras'],
  ['Natalicio de Artigas', 'Birthday of Artigas'],
  ['Jura de la Constitución', 'Constitution Day'],
  ['Declaratoria de la Independencia', 'Independence Day'],
  ['Día de la Raza', 'Columbus Day'],
  ['Día de los Difuntos', 'All Souls’ Day'],
  ['Navidad', 'Christmas Day'],
];
