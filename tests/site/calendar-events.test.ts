import { expect, test } from 'vitest';
import { islandData } from '../../src/components/calculator/data-source.ts';
import type { Speech } from '../../src/components/calculator/display.ts';
import { eventsOf } from '../../src/components/calculator/events.ts';
import { calculate } from '../../src/lib/catalog/calculate.ts';
import { calculators } from '../../src/lib/catalog/calculators.generated.ts';
import { createFormat } from '../../src/lib/language/format.ts';
import { planOf } from '../../src/lib/picture/plan-of.ts';

/** What the calendar file of an answer holds, by the name and date of each event. */
function eventsAt(now: string, provider: string, calculator: string, input: Readonly<Record<string, unknown>>) {
  const entry = calculators.find((one) => one.calculator.id === calculator);
  const data = islandData(provider, calculator, 'es', 'page');
  const { labels, own } = data;
  const words = { ...labels, phrases: entry?.words.es.phrases };
  const speech = { words, own, format: createFormat('es', data.source.provider.region) } as Speech;
  const plan = entry?.calculator.picture ?? planOf(entry?.calculator.facts ?? {});
  const outcome = calculate(provider, calculator, input, { locale: 'es' });
  const props = { outcome, input, data, speech, plan };
  const events = eventsOf(props, labels.picture ?? {}, 'https://plazo.example/', now);
  const prefix = `${provider}-${calculator}-`;
  return events.map((event) => ({ ...event, name: event.id.replace(prefix, '') }));
}

const NOW = '2026-11-27T10:00';

test('of dates past and ahead only those ahead are kept, and reminded of while that can be', () => {
  const events = eventsAt(NOW, 'zetalibra', 'cancellation', { requestedOn: '2026-10-05' });
  expect(events.map(({ name, remindMinutesBefore }) => [name, remindMinutesBefore])).toEqual([
    ['rejoinUntil-2026-11-29', 900],
    ['dataDeletedOn-2026-11-30', 900],
  ]);
});

test('where all is past, it is kept, and nothing is reminded of', () => {
  const events = eventsAt(NOW, 'zetalibra', 'cancellation', { requestedOn: '2026-08-05' });
  expect(events.map(({ name }) => name)).toContain('dataDeletedOn-2026-09-30');
  expect(events.filter(({ remindMinutesBefore }) => remindMinutesBefore !== undefined)).toEqual([]);
});

test('CT-22: a notice between the windows is to be sent again, not given before it was', () => {
  const names = eventsAt(NOW, 'casetracking', 'cancellation', { requestedOn: '2027-01-02' }).map(({ name }) => name);
  expect(names).toContain('resendFrom-2027-01-17');
  expect(names.filter((name) => name.startsWith('noticeBy'))).toEqual([]);
});

test('CT-19: what to do before a term ends stays', () => {
  const names = eventsAt(NOW, 'casetracking', 'renewal', { plan: 'annual', termEndsOn: '2027-03-31' }).map(
    ({ name }) => name,
  );
  expect(names).toContain('tellBy-2027-02-28');
});

test.each([
  { input: { asOf: '2026-11-27', unpaidInvoices: 3 }, supposed: true },
  { input: { asOf: '2026-11-27', unpaidInvoices: 3, deactivatedOn: '2026-11-20' }, supposed: false },
])('ZL-13 ZL-14: $input: what follows from a lock that need not have been is supposed: $supposed', (one) => {
  const events = eventsAt(NOW, 'zetalibra', 'suspension', one.input);
  expect(events.length).toBeGreaterThan(1);
  for (const { summary } of events) expect(summary.endsWith(')')).toBe(one.supposed);
});

test('GS-05: of a time that ends the same day one is reminded after the message was sent', () => {
  const events = eventsAt('2026-03-03T13:00', 'generasoft', 'response-deadline', {
    request: 'urgent-technical',
    receivedAt: '2026-03-03T13:00',
  });
  const due = events.find(({ name }) => name.startsWith('dueAt'));
  expect(due?.remindMinutesBefore).toBe(60);
});
