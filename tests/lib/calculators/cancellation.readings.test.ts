import { expect, test } from 'vitest';
import { ask } from './real-content.ts';

/** What is shown of an alternative is the first fact it changes. */
function firstChanged(input: object, option: string): readonly unknown[] | undefined {
  const { readings } = ask('zetalibra', 'cancellation', input);
  const cutoff = readings.find(({ id }) => id === 'cutoff');
  return Object.entries(cutoff?.alternatives.find(({ id }) => id === option)?.facts ?? {})[0];
}

test.each([
  { input: { requestedOn: '2026-08-05' }, option: 'through-10th', shown: ['lastDayToRequest', '2026-08-10'] },
  { input: { requestedOn: '2026-08-05' }, option: 'full-month', shown: ['firstUnbilledMonth', '2026-10'] },
  { input: { requestedOn: '2026-08-10' }, option: 'through-10th', shown: ['firstUnbilledMonth', '2026-09'] },
  { input: { requestedOn: '2026-08-15' }, option: 'full-month', shown: ['lastDayToRequest', '2026-09-01'] },
  { input: { stopBillingFrom: '2026-09' }, option: 'full-month', shown: ['lastDayToRequest', '2026-08-01'] },
])('ZL-05: last days are set side by side only for the same month: $input $option', ({ input, option, shown }) => {
  expect(firstChanged(input, option)).toEqual(shown);
});
