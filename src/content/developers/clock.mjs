import { createServiceClock } from 'plazo/service-time';

const weekday = [['08:30', '16:00']];
const clock = createServiceClock({
  zone: 'America/Bogota',
  week: { 1: weekday, 2: weekday, 3: weekday, 4: weekday, 5: weekday },
  holidays: ['2026-07-13'],
});

const friday = Date.parse('2026-07-10T15:30-05:00');
const threeHours = 3 * 3_600_000;

console.log(new Date(clock.add(friday, threeHours)).toISOString()); // => 2026-07-14T16:00:00.000Z
console.log(clock.addDays('2026-07-08', 5)); // => 2026-07-16
console.log(clock.isOpen(Date.parse('2026-07-13T10:00-05:00'))); // => false
