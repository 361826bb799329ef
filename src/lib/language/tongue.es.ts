import type { Tongue } from './tongue.ts';

const setiembre = { 9: 'setiembre' };

export const tongue: Tongue = {
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  spellings: { UY: setiembre, PE: setiembre },
  dayAndMonth: (weekday, day, month) => `${weekday} ${day} de ${month}`,
  ofYear: (day, year) => `${day} de ${year}`,
  // One o'clock is counted in the singular: «a la 1:00», «a las 11:00».
  atTime: (day, time) => `${day} a ${time.startsWith('01') ? 'la' : 'las'} ${time}`,
  and: 'y',
  cities: { Bogota: 'Bogotá', Mexico_City: 'Ciudad de México' },
  decimal: ',',
  thousands: '.',
};
