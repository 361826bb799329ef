import { describe, expect, test } from 'vitest';
import { builderData } from '../../../src/components/builder/builder-source.ts';
import {
  calculatorOf,
  embedOf,
  faultsOf,
  readChoosing,
  writeChoosing,
} from '../../../src/components/builder/choosing.ts';
import { parseInput } from '../../../src/lib/input/parse.ts';

const data = builderData('es', 'https://plazo.test');
const read = (query: string) => readChoosing(data, new URLSearchParams(query));
const fieldsOf = ({ provider, calculator }: ReturnType<typeof read>) => calculatorOf(data, provider, calculator).fields;

const pairs = data.providers.flatMap(({ provider, calculators }) =>
  calculators.map(({ id }) => ({ provider: provider.id, calculator: id })),
);

test('there are calculators to choose from', () => {
  expect(pairs.length).toBeGreaterThan(10);
});

test.each(pairs)('$provider, $calculator: nothing chosen means nothing in the code', ({ provider, calculator }) => {
  const chosen = read(`provider=${provider}&calculator=${calculator}`);
  expect(embedOf(chosen, fieldsOf(chosen))).toMatchObject({ provider, calculator, lang: 'es', inputs: [] });
  expect(faultsOf(chosen, fieldsOf(chosen))).toEqual([]);
});

test.each(pairs)(
  '$provider, $calculator: its fields need no key of the frame around it',
  ({ provider, calculator }) => {
    const names = Object.keys(calculatorOf(data, provider, calculator).fields).map((name) => name.toLowerCase());
    const taken = ['provider', 'calculator', 'lang', 'mode', 'theme', 'links', 'code', 'pinned'];
    const hosts = ['class', 'id', 'style', 'slot', 'hidden', 'title', 'dir', 'role', 'part', 'tabindex'];
    expect(names.filter((name) => [...taken, ...hosts].includes(name))).toEqual([]);
  },
);

test.each([
  { query: 'provider=zetalibra&calculator=cancellation&lang=en&requestedOn=2026-08-05&requester=other' },
  {
    query:
      'provider=zetalibra&calculator=cancellation&lang=es&mode=inline&theme=dark&links=parent&stopBillingFrom=2026-09',
  },
  {
    query: 'provider=zetalibra&calculator=suspension&lang=es&unpaidInvoices=2&pending=1500.50-UYU&code=vue&pinned=true',
  },
  {
    query:
      'provider=casetracking&calculator=suspension&lang=en&invoices.1.month=2026-01&invoices.2.month=2026-02&code=react',
  },
  { query: 'provider=digital-express&calculator=ticket-pricing&lang=es&takenAt=never&disabled=true&code=iframe' },
])('the address brings back what was chosen: $query', ({ query }) => {
  const chosen = read(query);
  const again = writeChoosing(chosen, fieldsOf(chosen));
  again.sort();
  const before = new URLSearchParams(query);
  before.sort();
  expect(String(again)).toBe(String(before));
});

describe('what does not belong', () => {
  test.each([
    { query: '', provider: data.providers[0]?.provider.id },
    { query: 'provider=nobody&calculator=nothing', provider: data.providers[0]?.provider.id },
    { query: 'provider=zetalibra&calculator=nothing&theme=pink&lang=xx', provider: 'zetalibra' },
  ])('"$query" opens with a calculator there is', ({ query, provider }) => {
    const chosen = read(query);
    expect(chosen).toMatchObject({ provider, lang: 'es', theme: 'auto' });
    expect(pairs).toContainEqual({ provider: chosen.provider, calculator: chosen.calculator });
  });
});

test('a date that is being written stays out of the code without a complaint, a wrong one with', () => {
  const chosen = read('provider=zetalibra&calculator=cancellation');
  const fields = fieldsOf(chosen);
  const writing = { ...chosen, drafts: { requestedOn: '2026-8-' } };
  expect(embedOf(writing, fields).inputs).toEqual([]);
  expect(faultsOf(writing, fields)).toEqual([]);
  const wrong = { ...chosen, drafts: { requestedOn: '2026-2-31' } };
  expect(embedOf(wrong, fields).inputs).toEqual([]);
  expect(faultsOf(wrong, fields)).toMatchObject([{ field: 'requestedOn', code: 'not-a-date' }]);
  expect(parseInput(fields, { requestedOn: '2026-08-05' }).faults).toEqual([]);
});
