import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, readTable, writeTable } from '../../src/components/bulk/csv.ts';

describe('a table is read', () => {
  test.each([
    { name: 'with commas', text: 'a,b\n1,2\n', separator: ',' },
    { name: 'with semicolons and CRLF', text: 'a;b\r\n1;2\r\n', separator: ';' },
    { name: 'with tabs', text: 'a\tb\n1\t2', separator: '\t' },
    { name: 'after a mark of UTF-8', text: '\u{feff}a;b\r\n1;2', separator: ';' },
    { name: 'with its separator declared', text: '\u{feff}sep=|\r\na|b\r\n1|2', separator: '|' },
    { name: 'after and between empty rows', text: '\na,b\n\n,\n1,2\n\n', separator: ',' },
    { name: 'with commas inside quoted titles', text: '"a";b\n1;2', separator: ';' },
  ])('$name', ({ text, separator }) => {
    const { headers, rows, separator: found } = readTable(text);
    expect(headers).toEqual(['a', 'b']);
    expect(rows.map(({ cells }) => cells)).toEqual([['1', '2']]);
    expect(found).toBe(separator);
  });

  test('with the numbers its rows have in a spreadsheet', () => {
    expect(readTable('a\n1\n\n2').rows.map(({ number }) => number)).toEqual([2, 4]);
    expect(readTable('sep=,\na\n1').rows.map(({ number }) => number)).toEqual([3]);
  });

  test('with the row named in which a quote never closes', () => {
    expect(readTable('a,b\n1,2\n"3,4\n5,6').rows.map(({ torn }) => torn)).toEqual([false, true]);
  });
});

test.each([
  { name: 'UTF-8', bytes: Buffer.from('Núñez') },
  { name: 'Windows-1252', bytes: Buffer.from('Núñez', 'latin1') },
  { name: 'UTF-16', bytes: Buffer.from('\u{feff}Núñez', 'utf16le') },
])('a file in $name is read', ({ bytes }) => {
  expect(decode(new Uint8Array(bytes))).toBe('Núñez');
});

test('a table that is written is read back cell by cell, but for what would be a formula', () => {
  const cell = fc.string().filter((text) => !/^[\s\u{feff}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text));
  const table = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';'), (rows, separator) => {
      const read = readTable(writeTable([['a', 'b', 'c'], ...rows], separator));
      expect(read.rows.map(({ cells }) => cells)).toEqual(rows);
    }),
  );
});
