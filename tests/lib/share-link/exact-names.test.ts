import { expect, test } from 'vitest';
import type { Fields } from '../../../src/lib/input/fields.ts';
import { exactNames } from '../../../src/lib/share-link/exact-names.ts';

const fields: Fields = {
  requestedOn: { type: 'date' },
  invoices: { type: 'list', maximum: 3, fields: { paidOn: { type: 'date' } } },
  replies: { type: 'decisions', questions: { isOpen: ['yes', 'no'] } },
};

test.each([
  { case: 'a name in lower case', key: 'requestedon', exact: 'requestedOn' },
  { case: 'a name in upper case', key: 'REQUESTEDON', exact: 'requestedOn' },
  { case: 'a name as it is', key: 'requestedOn', exact: 'requestedOn' },
  { case: 'a name inside a list', key: 'invoices.2.paidon', exact: 'invoices.2.paidOn' },
  { case: 'a place in a list without a name', key: 'invoices.2', exact: 'invoices.2' },
  { case: 'a question', key: 'replies.isopen', exact: 'replies.isOpen' },
  { case: 'an unknown name', key: 'Colour', exact: 'Colour' },
  { case: 'a name of every object', key: '__proto__', exact: '__proto__' },
  { case: 'a method of every object', key: 'constructor.x', exact: 'constructor.x' },
  { case: 'nothing', key: '', exact: '' },
])('$case: $key is read as $exact', ({ key, exact }) => {
  expect(exactNames(fields, [[key, 'Value']])).toEqual([[exact, 'Value']]);
});
