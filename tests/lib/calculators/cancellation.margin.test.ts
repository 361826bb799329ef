import { expect, test } from 'vitest';
import { ask } from './real-content.ts';

test.each([
  { locale: 'es', on: '2026-08-05', says: 'Con 4 días de margen para no pagar setiembre' },
  { locale: 'es', on: '2026-08-08', says: 'Con 1 día de margen para no pagar setiembre' },
  { locale: 'es', on: '2026-08-09', says: 'Justo el último día para no pagar setiembre' },
  { locale: 'en', on: '2026-08-05', says: 'With 4 days to spare not to pay September' },
  { locale: 'en', on: '2026-08-08', says: 'With 1 day to spare not to pay September' },
  { locale: 'en', on: '2026-08-09', says: 'The very last day not to pay September' },
] as const)(
  'ZL-05: the margin of $on, which may be long past, is not said to be left: $says',
  ({ locale, on, says }) => {
    const { steps } = ask('zetalibra', 'cancellation', { requestedOn: on }, { locale });
    const text = steps.find(({ key }) => key === 'margin')?.text ?? '';
    expect(text).toContain(says);
    expect(text).toContain('2026');
  },
);
