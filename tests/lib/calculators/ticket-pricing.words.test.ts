import { expect, test } from 'vitest';
import { flagNames } from '../../../src/lib/calculators/ticket-pricing/flags.ts';
import { calculator } from '../../../src/lib/calculators/ticket-pricing/index.ts';
import { ask } from './real-content.ts';

const conclusion = (input: object, locale: 'es' | 'en') =>
  ask('digital-express', 'ticket-pricing', input, { locale }).steps.at(-1)?.text ?? '';
const total = { amount: 300_000, currency: 'USD' };

test.each([
  { answer: 'included', input: { contract: true } },
  { answer: 'charged', input: { acceptedAt: '2026-03-03T10:00', takenAt: '2026-03-03T11:00' } },
  { answer: 'waived', input: { acceptedAt: '2026-03-03T10:00', takenAt: '2026-03-03T13:01' } },
  { answer: 'not-started', input: { accepted: false } },
  { answer: 'pending', input: {} },
])('several tickets that are $answer are spoken of as several', ({ input }) => {
  for (const locale of ['es', 'en'] as const) {
    const one = conclusion({ ...input, tickets: 1, unitPrice: total }, locale);
    const three = conclusion({ ...input, tickets: 3, unitPrice: { ...total, amount: 100_000 } }, locale);
    expect(three).not.toBe(one);
  }
});

test('with the late ticket read as paid, the answer says so even without a price', () => {
  const input = { acceptedAt: '2026-03-03T10:00', takenAt: '2026-03-03T13:01' };
  const [waived, paid] = ['whole-ticket', 'extras-only'].map(
    (waiver) => ask('digital-express', 'ticket-pricing', input, { readings: { waiver } }).steps.at(-1)?.text,
  );
  expect(paid).not.toBe(waived);
});

test('both amounts that the picture asks for are in sight, and under a contract it asks for none', () => {
  const { rarely = [], picture } = calculator;
  expect(rarely).not.toContain('unitPrice');
  expect(rarely).not.toContain('contractMonthlyFee');
  if (picture?.kind !== 'cost') throw new Error('drawn as a cost');
  const draw = (input: object) =>
    picture.draw({ input, outcome: ask('digital-express', 'ticket-pricing', input), parameters: undefined as never });
  expect(draw({})).toBeUndefined();
  expect(draw({ contract: true })).toBeNull();
});

test('what is folded is the conditions for a review, and none has a value at first that would stand for all', () => {
  const { rarely = [], opening, fields } = calculator;
  const all = fields(undefined as never, undefined as never);
  const opened = opening?.('2026-03-03T10:00', all) ?? {};
  expect(rarely).toEqual(flagNames);
  for (const name of rarely)
    expect([opened, all[name]]).toEqual([
      expect.not.objectContaining({ [name]: expect.anything() }),
      { type: 'boolean', default: false },
    ]);
});
