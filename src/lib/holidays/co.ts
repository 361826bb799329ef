// Written by scripts/holidays.ts; do not edit: change scripts/holidays-overrides.yaml and run it again.
// From date-holidays 3.37.0, data under CC BY-SA 3.0, changed as that file says. See NOTICE.
import type { HolidayDays, HolidayTable } from './table.ts';

export const days: HolidayDays = [
  '0101',
  '0108 0106 0112 0111 0110 0108 0107',
  '0325 0324 0323 0322 0320 0319 0325',
  '0328 0417 0402 0325 0413 0329 0418',
  '0329 0418 0403 0326 0414 0330 0419',
  '0501',
  '0513 0602 0518 0510 0529 0514 0603',
  '0603 0623 0608 0531 0619 0604 0624',
  '0610 0630 0615 0607 0626 0611 0701',
  '0701 0630 0629 0705 0703 0702 0701',
  '- - 0713 0712 0710 0709 0715',
  '0720',
  '0807',
  '0819 0818 0817 0816 0821 0820 0819',
  '1014 1013 1012 1018 1016 1015 1014',
  '1104 1103 1102 1101 1106 1105 1104',
  '1111 1117 1116 1115 1113 1112 1111',
  '1208',
  '1225',
];

export const names: HolidayTable['names'] = [
  ['Año Nuevo', 'New Year’s Day'],
  ['Día de los Reyes Magos', 'Epiphany'],
  ['San José', 'Saint Joseph'],
  ['Jueves Santo', 'Maundy Thursday'],
  ['Viernes Santo', 'Good Friday'],
  ['Día del Trabajador', 'Labour Day'],
  ['Ascensión del Señor', 'Ascension Day'],
  ['Corpus Christi', 'Corpus Christi'],
  ['Sagrado Corazón de Jesús', 'Sacred Heart'],
  ['San Pedro y San Pablo', 'Saints Peter and Paul'],
  ['Nuestra Señora del Rosario de Chiquinquirá', 'Our Lady of the Rosary of Chiquinquirá'],
  ['Día de la Independencia', 'Independence Day'],
  ['Batalla de Boyacá', 'Battle of Boyacá'],
  ['Asunción de la Virgen', 'Assumption of Mary'],
  ['Día de la Raza', 'Columbus Day'],
  ['Todos los Santos', 'All Saints’ Day'],
  ['Independencia de Cartagena', 'Independence of Cartagena'],
  ['Inmaculada Concepción', 'Immaculate Conception'],
  ['Navidad', 'Christmas Day'],
];
