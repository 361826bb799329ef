import { expect, test } from 'vitest';
import { inPieces, laidOut } from '../../../scripts/search/laid-out.ts';
import type { SearchRecord } from '../../../scripts/search/record.ts';
import { numberOf, parts, placeOf } from '../../../src/lib/search/layout.ts';

const record: SearchRecord = {
  kind: 'clause',
  locale: 'es',
  address: '/es/acme/terms/#AC-01',
  title: 'Pedir la baja',
  text: 'Por correo.',
  keywords: ['formulario'],
  beside: ['Ana escribe'],
  provider: { id: 'acme', name: 'Acme' },
  heading: 'Despedida',
  clause: 'AC-01',
};
const laid = (records: readonly SearchRecord[]) =>
  records
    .map((one) => laidOut(one, (text) => (text.includes('baja') ? ['cancelar'] : [])))
    .join(' ')
    .split(' ');

test.each([
  { word: 'pedir', weight: parts.title.weight },
  { word: 'despedida', weight: parts.heading.weight },
  { word: 'formulario', weight: parts.keywords.weight },
  { word: 'acme', weight: parts.text.weight },
  { word: 'correo', weight: parts.text.weight },
  { word: 'cancelar', weight: parts.titleSynonyms.weight },
  { word: 'ana', weight: parts.beside.weight },
])('“$word” weighs $weight by its position alone', ({ word, weight }) => {
  expect(placeOf(laid([record]).indexOf(word), numberOf(word, 'es'))).toEqual({ record: 0, weight });
});

test('the words of the second record are told from those of the first', () => {
  const words = laid([record, { ...record, text: 'Otra cosa' }]);
  expect(placeOf(words.indexOf('otra'), numberOf('otra', 'es'))).toEqual({ record: 1, weight: parts.text.weight });
  expect(placeOf(words.lastIndexOf('pedir'), 0).record).toBe(1);
});

test('a word that only begins like the one looked for weighs less than a form of it', () => {
  const at = laid([{ ...record, title: 'Cuándo empiezan a trabajar' }]).indexOf('trabajar');
  const weightFor = (word: string) => placeOf(at, numberOf(word, 'es')).weight;
  expect(weightFor('trabajan')).toBe(parts.title.weight);
  expect(weightFor('trabado')).toBeLessThan(parts.title.weight);
});

test('a text longer than its room is cut into records of one place, and no word of it is lost', () => {
  const text = Array.from({ length: 500 }, (_, index) => `w${index}`).join(' ');
  const pieces = inPieces({ ...record, text });
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.map((piece) => piece.text).join(' ')).toBe(text);
  expect(new Set(pieces.map(({ address }) => address))).toEqual(new Set([record.address]));
  const indexed = laid(pieces);
  for (const word of text.split(' ')) expect(indexed).toContain(word);
});

test('a word lies at one place of its part in every record, and what stands beside says only what is new', () => {
  const words = laid([record, { ...record, text: 'Otro correo, y nada más', beside: ['Ana pide el correo'] }]);
  const places = words.flatMap((word, place) => (word === 'correo' ? [place] : []));
  expect(places).toHaveLength(2);
  expect((places[1] ?? 0) - (places[0] ?? 0)).toBe(words.length / 2);
});

test('a text that has room is one piece', () => {
  expect(inPieces(record)).toEqual([record]);
});
