import { describe, expect, test } from 'vitest';
import { ask, faultsOf } from './asking.ts';

const rivals = [
  [
    'zetalibra',
    'cancellation',
    'requestedOn',
    'stopBillingFrom',
    { requestedOn: '2026-08-05', stopBillingFrom: '2026-09' },
  ],
  [
    'casetracking',
    'cancellation',
    'requestedOn',
    'stopBillingFrom',
    { requestedOn: '2026-08-05', stopBillingFrom: '2026-09' },
  ],
  [
    'generasoft',
    'response-deadline',
    'receivedAt',
    'answerNeededBy',
    { receivedAt: '2026-08-05T10:00', answerNeededBy: '2026-08-06T10:00' },
  ],
] as const;

describe.each(rivals)('%s %s, %s and %s', (provider, calculator, first, second, sound) => {
  test('exclude each other, whether they can be read or not', () => {
    for (const broken of [{}, { [first]: 'x' }, { [second]: 'x' }, { [first]: 'x', [second]: 'x' }]) {
      const found = faultsOf(ask(provider, calculator, { ...sound, ...broken }));
      expect(found).toContain(`${second} conflicts-with`);
      for (const name of Object.keys(broken)) {
        expect(found.some((fault) => fault.startsWith(`${name} not-a-`))).toBe(true);
      }
      expect(found).not.toContain(`${first} required`);
    }
  });

  test('do not when one is left empty', () => {
    for (const empty of ['', null, undefined]) {
      expect(faultsOf(ask(provider, calculator, { ...sound, [second]: empty }))).not.toContain(
        `${second} conflicts-with`,
      );
    }
  });
});
