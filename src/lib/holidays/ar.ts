// Written by scripts/holidays.ts; do not edit: change scripts/holidays-overrides.yaml and run it again.
// From date-holidays 3.37.0, data under CC BY-SA 3.0, changed as that file says. See NOTICE.
import type { HolidayDays, HolidayTable } from './table.ts';

export const days: HolidayDays = [
  '0101',
  '0212 0303 0216 0208 0228 0212 0304',
  '0213 0304 0217 0209 0229 0213 0305',
  '0324',
  '0329 0418 0403 0326 0414 0330 0419',
  '0401 - - - - - -',
  '0402',
  '0501',
  '0525',
  '0617 0616 0615 0621 0617 0617 0617',
  '0620',
  '0621 - - - - - -',
  '0709',
  '0817 0817 0817 0816 0821 0820 0817',
  '1012 1010 1012 1011 1016 1015 1012',
  '1011 - - - - - -',
  '1118 1124 1123 1120 1120 1119 1118',
  '1208',
  '1225',
];

export const names: HolidayTable['names'] = [
  ['Año Nuevo', 'New Year’s Day'],
  ['Carnaval', 'Carnival'],
  ['Carnaval', 'Carnival'],
  ['Día Nacional de la Memoria por la Verdad y la Justicia', 'Day of Remembrance for Truth and Justice'],
  ['Viernes Santo', 'Good Friday'],
  ['Feriado con fines turísticos', 'Bridge holiday'],
  [
    'Día del Veterano y de los Caídos en la Guerra de Malvinas',
    'Day of the Veterans and the Fallen in the Malvinas War',
  ],
  ['Día del Trabajador', 'Labour Day'],
  ['Día de la Revolución de Mayo', 'Day of the May Revolution'],
  [
    'Paso a la Inmortalidad del General Don Martín Miguel de Güemes',
    'Anniversary of the Passing to Immortality of General Martín Miguel de Güemes',
  ],
  [
    'Paso a la Inmortalidad del General D. Manuel Belgrano',
    'Anniversary of the Passing to Immortality of General Manuel Belgrano',
  ],
  ['Feriado con fines turísticos', 'Bridge holiday'],
  ['Día de la Independencia', 'Independence Day'],
  [
    'Paso a la Inmortalidad del General José de San Martín',
    'Anniversary of the Passing to Immortality of General José de San Martín',
  ],
  ['Día del Respeto a la Diversidad Cultural', 'Day of Respect for Cultural Diversity'],
  ['Feriado con fines turísticos', 'Bridge holiday'],
  ['Día de la Soberanía Nacional', 'Day of National Sovereignty'],
  ['Inmaculada Concepción de María', 'Immaculate Conception of Mary'],
  ['Navidad', 'Christmas Day'],
];
