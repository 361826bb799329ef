import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from '../../../src/lib/search/distance.ts';
import { fold, wordsOf } from '../../../src/lib/search/fold.ts';
import { readQuery } from '../../../src/lib/search/query.ts';
import { stemOf } from '../../../src/lib/search/stem.ts';
import { createPhrases } from '../../../src/lib/search/synonyms.ts';
import { createVocabulary } from '../../../src/lib/search/vocabulary.ts';

const words = ['factura', 'facturacion', 'reembolso', 'baja', 'respaldo', 'setiembre', 'zeta'];
const vocabulary = createVocabulary(words, 'es');

test.each([
  { text: 'Facturación', folded: 'facturacion' },
  { text: 'AÑO', folded: 'ano' },
  { text: '', folded: '' },
])('"$text" is compared as "$folded"', ({ text, folded }) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  { text: "I can’t, they don't", words: ['i', 'can', 'not', 'they', 'do', 'not'] },
  { text: 'It cannot', words: ['it', 'can', 'not'] },
  { text: 'an ant', words: ['an', 'ant'] },
])('the words of “$text” are $words', ({ text, words }) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['pagar', 'pagué', 'pagaron', 'pagamos'],
  ['contestar', 'contestan', 'contestaban'],
  ['responder', 'responden', 'respondieron'],
  ['empezar', 'empiezan', 'empecé'],
  ['buscar', 'busqué'],
  ['devolver', 'devuelvan', 'devuélvanme'],
])('%s, %s… are forms of one word', (...forms) => {
  expect(new Set(forms.map((form) => stemOf(fold(form), 'es'))).size).toBe(1);
});

test.each([
  { a: 'reembolso', b: 'reembolso', slips: 0 },
  { a: 'rembolso', b: 'reembolso', slips: 1 },
  { a: 'respalod', b: 'respaldo', slips: 1 },
  { a: 'suspencion', b: 'suspension', slips: 1 },
  { a: 'baja', b: 'respaldo', slips: 3 },
])('$slips slips (at most 3 counted) part $a from $b', ({ a, b, slips }) => {
  expect(distance(a, b, 2)).toBe(slips);
});

test('the distance is the same both ways, and none only between equals', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b, 4)).toBe(distance(b, a, 4));
      expect(distance(a, b, 4) === 0).toBe(a === b);
    }),
  );
});

describe('a query', () => {
  test.each([
    { typed: '¿Cuándo puedo pedir la BAJA?', terms: ['pedir', 'baja'], known: ['pedir', 'baja'] },
    { typed: 'de la', terms: ['de', 'la'], known: ['de', 'la'] },
    { typed: 'baja baja', terms: ['baja'], known: ['baja'] },
  ])('"$typed" asks for $terms', ({ typed, terms, known }) => {
    expect(readQuery(typed, 'es', createVocabulary(known, 'es')).terms).toEqual(terms);
  });

  test.each([
    { typed: 'rembolso', taken: 'reembolso' },
    { typed: 'respalod', taken: 'respaldo' },
    { typed: 'baxa', taken: 'baja' },
  ])('takes $typed for $taken, and says so', ({ typed, taken }) => {
    expect(readQuery(typed, 'es', vocabulary)).toMatchObject({ terms: [taken], corrected: [{ typed, taken }] });
  });

  test.each([
    { typed: 'fact', taken: 'fact', why: 'begins a word' },
    { typed: 'setiembre', taken: 'setiembre', why: 'is one' },
    { typed: 'facturaron', taken: 'factura', why: 'is a form of one' },
  ])('looks for $taken when $typed is typed, which $why, and corrects nothing', ({ typed, taken }) => {
    expect(readQuery(typed, 'es', vocabulary)).toMatchObject({ terms: [taken], corrected: [], unknown: [] });
  });

  const phrased = createPhrases([['impaga', 'no pagué', 'me voy']], 'es');
  const paying = createVocabulary(['no', 'pagar', 'servicio', 'impaga'], 'es');
  test.each([
    { typed: 'No pagué', terms: ['impaga'] },
    { typed: 'Ya no lo pagamos', terms: ['impaga'] },
    { typed: 'no pago el servicio', terms: ['impaga', 'servicio'] },
    { typed: 'pagar, no', terms: ['pagar', 'no'] },
    { typed: 'me voy', terms: ['impaga'] },
  ])('takes the phrase in “$typed” for the word it means: $terms', ({ typed, terms }) => {
    expect(readQuery(typed, 'es', paying, phrased).terms).toEqual(terms);
  });

  test('sets apart a word that nothing resembles', () => {
    expect(readQuery('xyzzyqwv', 'es', vocabulary)).toMatchObject({ terms: [], unknown: ['xyzzyqwv'] });
  });

  test('has few terms and folded words, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (typed) => {
        const { terms, corrected, unknown } = readQuery(typed, 'es', vocabulary);
        expect(terms.length + unknown.length).toBeLessThanOrEqual(12);
        expect(corrected.every(({ taken }) => words.includes(taken))).toBe(true);
        for (const term of terms) expect(wordsOf(term)).toEqual([term]);
      }),
    );
  });
});
