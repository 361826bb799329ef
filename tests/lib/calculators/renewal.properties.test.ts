import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/lib/calendar/civil-date.ts';
import { dateBetween } from './any-date.ts';
import { ask } from './real-content.ts';

test('CT-19 CT-20: the contact comes before the term ends, and the next term the day after', () => {
  const plan = fc.constantFrom('semiannual', 'annual');
  fc.assert(
    fc.property(dateBetween('2023-08-21', '2150-12-31'), plan, fc.boolean(), (termEndsOn, plan, confirmed) => {
      const { facts } = ask('casetracking', 'renewal', { plan, termEndsOn, confirmed });
      expect(String(facts.contactExpectedOn) < termEndsOn).toBe(true);
      expect(facts.decideBy).toBe(termEndsOn);
      expect(facts.nextTermStartsOn).toBe(addDays(termEndsOn, 1));
    }),
  );
});
