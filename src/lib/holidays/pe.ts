// Written by scripts/holidays.ts; do not edit: change scripts/holidays-overrides.yaml and run it again.
// From date-holidays 3.37.0, data under CC BY-SA 3.0, changed as that file says. See NOTICE.
import type { HolidayDays, HolidayTable } from './table.ts';

export const days: HolidayDays = [
  '0101',
  '0328 0417 0402 0325 0413 0329 0418',
  '0329 0418 0403 0326 0414 0330 0419',
  '0501',
  '0607',
  '0629',
  '0723',
  '0728',
  '0729',
  '0806',
  '0830',
  '1008',
  '1101',
  '1208',
  '1209',
  '1225',
];

export const names: HolidayTable['names'] = [
  ['Año Nuevo', 'New Year’s Day'],
  ['Jueves Santo', 'Maundy Thursday'],
  ['Viernes Santo', 'Good Friday'],
  ['Día del Trabajador', 'Labour Day'],
  ['Batalla de Arica y Día de la Bandera', 'Battle of Arica and Flag Day'],
  ['San Pedro y San Pablo', 'Saints Peter and Paul'],
  ['Día de la Fuerza Aérea del Perú', 'Peruvian Air Force Day'],
  ['Fiestas Patrias', 'Independence Day'],
  ['Fiestas Patrias', 'Independence holiday'],
  ['Batalla de Junín', 'Battle of Junín'],
  ['Santa Rosa de Lima', 'Saint Rose of Lima'],
  ['Combate de Angamos', 'Battle of Angamos'],
  ['Todos los Santos', 'All Saints’ Day'],
  ['Inmaculada Concepción', 'Immaculate Conception'],
  ['Batalla de Ayacucho', 'Battle of Ayacucho'],
  ['Navidad', 'Christmas Day'],
];
