import type { Tongue } from './tongue.ts';

export const tongue: Tongue = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  dayAndMonth: (weekday, day, month) => `${weekday} ${day} ${month}`,
  ofYear: (day, year) => `${day} ${year}`,
  atTime: (day, time) => `${day} at ${time}`,
  and: 'and',
  cities: { Bogota: 'Bogotá' },
  decimal: '.',
  thousands: ',',
};
