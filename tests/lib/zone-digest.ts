/**
 * Prints a digest of many answers. Run under different `TZ`, the digests must be the same: no answer may depend on
 * the zone of the device that asks.
 */
import { createHash } from 'node:crypto';
import { addDays } from '../../src/lib/calendar/civil-date.ts';
import { calculate } from '../../src/lib/index.ts';

const days = Array.from({ length: 400 }, (_, index) => addDays('2026-01-01', index * 3));
const digest = createHash('sha256');
const add = (provider: string, calculator: string, input: object) =>
  digest.update(JSON.stringify(calculate(provider, calculator, input, { locale: 'en' })));

for (const day of days) {
  add('zetalibra', 'cancellation', { requestedOn: day });
  add('casetracking', 'cancellation', { requestedOn: day, country: 'PE' });
  add('casetracking', 'invoice-calendar', { month: day.slice(0, 7), country: 'MX' });
  add('casetracking', 'suspension', { asOf: day, invoices: [{ month: '2026-03' }, { month: '2026-05' }] });
  add('casetracking', 'response-deadline', { request: 'welcome-email', receivedAt: `${day}T23:30` });
  add('generasoft', 'response-deadline', { request: 'general-information', receivedAt: `${day}T07:15` });
  add('generasoft', 'response-deadline', { request: 'urgent-technical', answerNeededBy: `${day}T10:00:00Z` });
  add('digital-express', 'ticket-pricing', { acceptedAt: `${day}T23:00`, asOf: `${day}T23:59` });
}
console.log(digest.digest('hex'));
