import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate, describeCalculator, type InputDescription, listProviders } from '../../src/lib/index.ts';
import type { Field } from '../../src/lib/input/fields.ts';
import { ask, faultsOf } from './asking.ts';

const calculators = listProviders().flatMap(({ id, calculators: ids }) =>
  ids.map((calculator) => ({ provider: id, calculator, inputs: describeCalculator(id, calculator)?.inputs ?? [] })),
);
const fields = calculators.flatMap(({ inputs, ...where }) =>
  inputs.map((input) => ({ ...where, name: input.name, input })),
);

const megabyte = 'a'.repeat(1_000_000);
const hostileText = [
  '\u202e2026-08-05',
  '2026-08-05\u0000',
  '\u2066x\u2069',
  '\ud800',
  '<script>',
  '{{7*7}}',
  megabyte,
];
const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
const refusing = new Proxy(
  {},
  {
    get: () => {
      throw new Error('refused');
    },
    ownKeys: () => {
      throw new Error('refused');
    },
  },
);

/** Nothing any field takes, whatever its type. */
const nonsense: readonly unknown[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1.5,
  12n,
  Symbol('value'),
  () => '2026-08-05',
  ...hostileText,
  '__proto__',
  'constructor',
  'toString',
  [[[[[[['deep']]]]]]],
  cyclic,
  revoked,
  refusing,
];

const codeOf: Record<Field['type'], string> = {
  date: 'not-a-date',
  month: 'not-a-month',
  'date-time': 'not-a-date-time',
  integer: 'not-an-integer',
  choice: 'not-allowed',
  boolean: 'not-allowed',
  money: 'not-allowed',
  list: 'not-allowed',
  choices: 'not-allowed',
  decisions: 'not-allowed',
};

/** Values that look right and are not, each with its code. */
const plausible: Record<Field['type'], readonly (readonly [value: unknown, code: string])[]> = {
  date: [
    ['2026-02-29', 'not-a-date'],
    ['2026-13-01', 'not-a-date'],
    ['05/08/2026', 'not-a-date'],
    ['2026-8-5', 'not-a-date'],
    ['2026-08-05T10:00', 'not-a-date'],
    [20260805, 'not-a-date'],
    [new Date(0), 'not-a-date'],
    ['0001-01-01', 'out-of-range'],
    ['9999-12-31', 'out-of-range'],
  ],
  month: [
    ['2026-00', 'not-a-month'],
    ['2026-13', 'not-a-month'],
    ['2026-08-05', 'not-a-month'],
    ['agosto', 'not-a-month'],
    ['0001-01', 'out-of-range'],
  ],
  'date-time': [
    ['2026-08-05', 'not-a-date-time'],
    ['2026-08-05T24:00', 'not-a-date-time'],
    ['2026-02-29T10:00', 'not-a-date-time'],
    ['2026-08-05T10:60', 'not-a-date-time'],
    ['2026-08-05T10:00+25:00', 'not-a-date-time'],
    ['0001-01-01T00:00', 'out-of-range'],
  ],
  integer: [
    ['1', 'not-an-integer'],
    [true, 'not-an-integer'],
    [[1], 'not-an-integer'],
    [-1, 'out-of-range'],
    [1e21, 'out-of-range'],
  ],
  choice: [
    [0, 'not-allowed'],
    [[], 'not-allowed'],
  ],
  boolean: [
    ['true', 'not-allowed'],
    [0, 'not-allowed'],
  ],
  money: [
    [100, 'not-allowed'],
    ['100 USD', 'not-allowed'],
    [{ amount: '1', currency: 'USD' }, 'not-allowed'],
    [{ amount: 1.5, currency: 'USD' }, 'not-an-integer'],
    [{ amount: Number.NaN, currency: 'USD' }, 'not-an-integer'],
    [{ amount: -1, currency: 'USD' }, 'out-of-range'],
    [{ amount: 1, currency: 'usd' }, 'not-allowed'],
    [{ amount: Number.MAX_SAFE_INTEGER + 1, currency: 'USD' }, 'out-of-range'],
    [{ currency: 'USD' }, 'not-allowed'],
  ],
  list: [[{ length: 1 }, 'not-allowed']],
  choices: [
    [['__proto__'], 'not-allowed'],
    [[null], 'not-allowed'],
    [[['x']], 'not-allowed'],
  ],
  decisions: [
    [JSON.parse('{"__proto__":"x"}'), 'not-allowed'],
    [{ constructor: 'x' }, 'not-allowed'],
    [['x'], 'not-allowed'],
  ],
};

describe.each(fields)('$provider $calculator, $name', ({ provider, calculator, name, input }) => {
  test('refuses what it cannot be, with the code of its type', () => {
    for (const value of nonsense) {
      const outcome = ask(provider, calculator, { [name]: value });
      const found = faultsOf(outcome).map((fault) => fault.replace(/\[\d+\]/, ''));
      expect(found).toContain(`${name} ${codeOf[input.type]}`);
    }
  });

  test('refuses what only looks right', () => {
    for (const [value, code] of plausible[input.type]) {
      const outcome = ask(provider, calculator, { [name]: value });
      expect(faultsOf(outcome)).toContain(`${name} ${code}`);
    }
  });

  test('says one thing of what is wrong with a value', () => {
    for (const [value] of plausible[input.type]) {
      const fields = ask(provider, calculator, { [name]: value }).problems.map(({ field }) => field);
      expect(fields.filter((field) => field === name)).toHaveLength(1);
    }
  });

  test('refuses a getter that throws', () => {
    const trap = Object.defineProperty({}, name, {
      enumerable: true,
      get: () => {
        throw new Error('refused');
      },
    });
    expect(faultsOf(ask(provider, calculator, trap))).toContain(`${name} ${codeOf[input.type]}`);
  });

  test('left out, empty or null, is missing where it is required and says nothing where it is not', () => {
    const nullable = 'nullable' in input && input.nullable === true;
    const absent = [{}, { [name]: undefined }, { [name]: '' }, ...(nullable ? [] : [{ [name]: null }])];
    for (const given of absent) {
      const found = faultsOf(ask(provider, calculator, given));
      expect(found.includes(`${name} required`)).toBe(
        faultsOf(ask(provider, calculator, {})).includes(`${name} required`),
      );
      if (input.required) expect(found).toContain(`${name} required`);
    }
  });
});

const bounded = fields.flatMap(({ input, ...where }) => (input.type === 'integer' ? [{ ...where, input }] : []));

test.each(bounded)('$provider $calculator: $name keeps to its bounds', ({ provider, calculator, name, input }) => {
  for (const value of [input.minimum - 1, input.maximum + 1]) {
    expect(faultsOf(ask(provider, calculator, { [name]: value }))).toContain(`${name} out-of-range`);
  }
  for (const value of [input.minimum, input.maximum]) {
    expect(faultsOf(ask(provider, calculator, { [name]: value }))).not.toContain(`${name} out-of-range`);
  }
  if (input.minimum === 0) {
    expect(JSON.stringify(ask(provider, calculator, { [name]: -0 }))).toBe(
      JSON.stringify(ask(provider, calculator, { [name]: 0 })),
    );
  }
});

const amounts = fields.flatMap(({ input, ...where }) => (input.type === 'money' ? [where] : []));

test.each(amounts)(
  '$provider $calculator: $name has an amount and a currency alone',
  ({ provider, calculator, name }) => {
    const value = { amount: 100, currency: 'USD', cents: 50 };
    expect(faultsOf(ask(provider, calculator, { [name]: value }))).toContain(`${name}.cents unknown-field`);
  },
);

const lists = fields.flatMap(({ input, ...where }) => (input.type === 'list' ? [{ ...where, input }] : []));

describe.each(lists)('$provider $calculator, the list $name', ({ provider, calculator, name, input }) => {
  test('refuses items that are no records, by their place', () => {
    for (const item of [null, 1, 'x', [], [[]], Symbol('item'), refusing]) {
      expect(faultsOf(ask(provider, calculator, { [name]: [item] }))).toContain(`${name}[0] not-allowed`);
    }
  });

  test('refuses more items than it takes', () => {
    for (const length of [input.maximum + 1, 1_000_000]) {
      const items = Array.from({ length }, () => ({}));
      expect(faultsOf(ask(provider, calculator, { [name]: items }))).toEqual(
        expect.arrayContaining([`${name} out-of-range`]),
      );
    }
  });

  test('refuses what an item does not have', () => {
    const item = JSON.parse('{"__proto__": {}, "surprise": 1}');
    expect(faultsOf(ask(provider, calculator, { [name]: [item] }))).toEqual(
      expect.arrayContaining([`${name}[0].__proto__ unknown-field`, `${name}[0].surprise unknown-field`]),
    );
  });
});

describe.each(calculators)('$provider $calculator', ({ provider, calculator, inputs }) => {
  test('refuses fields it does not have, those of every object among them', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'surprise', '0']) {
      const input = JSON.parse(`{${JSON.stringify(name)}: {"polluted": true}}`);
      expect(faultsOf(ask(provider, calculator, input))).toContain(`${name} unknown-field`);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('shows no control characters, and no more of a name than a line takes', () => {
    for (const name of [megabyte, '\u202eabc', 'a\u0000b', 'x\ud800']) {
      const { problems } = ask(provider, calculator, { [name]: 1 });
      for (const { field, text } of problems) {
        expect(field.length).toBeLessThan(100);
        expect(field + text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }
    }
  });

  test('takes any whole for what it is', () => {
    for (const whole of ['x', 1, true, 12n, Symbol('whole'), [], [{}], () => ({}), refusing, revoked, megabyte]) {
      expect(faultsOf(ask(provider, calculator, whole))).toContain(' not-allowed');
    }
    for (const whole of [null, undefined, Object.create(null), new Map([['a', 1]])]) {
      expect(faultsOf(ask(provider, calculator, whole))).toEqual(faultsOf(ask(provider, calculator, {})));
    }
    expect(faultsOf(ask(provider, calculator, cyclic))).toContain('self unknown-field');
  });

  test('has an outcome for anything at all', () => {
    const any = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true });
    const values = Object.fromEntries(inputs.map(({ name }) => [name, any]));
    const input = fc.oneof(any, fc.record(values, { requiredKeys: [] }));
    fc.assert(
      fc.property(input, (raw) => {
        ask(provider, calculator, raw);
      }),
    );
  });

  test('has an outcome for anything sound by itself', () => {
    const values = Object.fromEntries(inputs.map((field) => [field.name, sound(field)]));
    fc.assert(
      fc.property(fc.record(values, { requiredKeys: [] }), (raw) => {
        const codes = ask(provider, calculator, raw).problems.map(({ code }) => code);
        expect(codes.filter((code) => code.startsWith('not-') || code === 'unknown-field')).toEqual([]);
      }),
    );
  });
});

/** Values a field takes by itself. */
function sound(field: Field | InputDescription): fc.Arbitrary<unknown> {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('9900-12-31'), noInvalidDate: true });
  switch (field.type) {
    case 'date':
      return day.map((date) => date.toISOString().slice(0, 10));
    case 'month':
      return day.map((date) => date.toISOString().slice(0, 7));
    case 'date-time':
      return fc
        .tuple(day, fc.constantFrom('', 'Z', '-05:00', '+14:00'))
        .map(([date, offset]) => date.toISOString().slice(0, 19) + offset);
    case 'integer':
      return fc.integer({ min: field.minimum, max: field.maximum });
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'boolean':
      return fc.boolean();
    case 'money':
      return fc.record({ amount: fc.maxSafeNat(), currency: fc.constantFrom('USD', 'CLP') });
    case 'choices':
      return fc.subarray([...field.options]);
    case 'decisions':
      return fc.record(
        mapValues(field.questions, (options) => fc.constantFrom(...options)),
        { requiredKeys: [] },
      );
    case 'list':
      return fc.array(fc.record(mapValues(field.fields, sound)), { maxLength: 5 });
  }
}

function mapValues<T, R>(values: Readonly<Record<string, T>>, change: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}

describe('what is asked of whom', () => {
  const [first] = calculators;
  const names: readonly unknown[] = ['', 'nobody', '__proto__', 'constructor', 'toString', null, undefined, 1, 12n, {}];
  const strange = [...names, Symbol('name'), Object.create(null), refusing, revoked, megabyte, '\u202e', []];

  test('is refused for a provider there is not', () => {
    for (const name of strange) {
      const outcome = calculate(name as string, first?.calculator ?? '', {});
      expect(outcome.problems.map(({ code }) => code)).toEqual(['unknown-provider']);
      expect(describeCalculator(name as string, first?.calculator ?? '')).toBeUndefined();
    }
  });

  test('is refused for a calculator the provider does not have', () => {
    for (const name of strange) {
      const outcome = calculate(first?.provider ?? '', name as string, {});
      expect(outcome.problems.map(({ code }) => code)).toEqual(['unknown-calculator']);
      expect(describeCalculator(first?.provider ?? '', name as string)).toBeUndefined();
    }
  });

  test('is answered in Spanish by the default readings when the options make no sense', () => {
    const asked = first ?? { provider: '', calculator: '' };
    const plain = calculate(asked.provider, asked.calculator, {});
    for (const options of [null, 1, 'en', [], refusing, revoked, { locale: 'fr' }, { readings: refusing }, cyclic]) {
      expect(calculate(asked.provider, asked.calculator, {}, options as object)).toEqual(plain);
    }
  });
});
