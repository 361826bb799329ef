import { expect, test } from 'vitest';
import { addressWords } from '../../../src/lib/search/address-words.ts';

test.each([
  ['/es/acme/borrar-datos.html', 'acme borrar datos'],
  ['/en/Refund_policy/index.php', 'Refund policy'],
  ['/es/facturaci%C3%B3n%20vencida/', 'facturación vencida'],
  ['/es/%E0%A4%A/respaldo', 'respaldo'],
  ['/', ''],
  ['/es/404/', ''],
  ['/<script>alert(1)</script>', 'script alert script'],
])('the address %s is searched as “%s”', (address, words) => {
  expect(addressWords(address)).toBe(words);
});

test('a long address gives no more words than a search can use', () => {
  expect(addressWords('/word'.repeat(500)).split(' ').length).toBeLessThan(10);
});
