import { expect, test, vi } from 'vitest';
import { createShelf } from '../../src/components/search/shelf.ts';
import { bundleSize, type Shown } from '../../src/lib/search/shown.ts';

const shown = (url: string): Shown => ({
  url,
  kind: 'clause',
  provider: '',
  clause: '',
  title: '',
  heading: '',
  text: '',
});

test('a record is read from its place in its bundle, and a bundle is fetched once', async () => {
  const load = vi.fn(async (name: string) =>
    Array.from({ length: bundleSize }, (_, index) => shown(`${name}/${index}`)),
  );
  const shelf = createShelf(load);
  expect((await shelf.read(`es_a.${bundleSize + 1}`))?.url).toBe('es_a.1/1');
  expect((await shelf.read(`es_a.${bundleSize}`))?.url).toBe('es_a.1/0');
  expect((await shelf.read('es_b.0'))?.url).toBe('es_b.0/0');
  expect(load.mock.calls).toEqual([['es_a.1'], ['es_b.0']]);
});

test('a record that is not there is undefined', async () => {
  expect(await createShelf(async () => []).read('es_a.2')).toBeUndefined();
});

test('a bundle that could not be fetched is fetched again', async () => {
  const load = vi.fn(async () => [shown('found')]).mockRejectedValueOnce(new Error('offline'));
  const shelf = createShelf(load);
  await expect(shelf.read('es_a.0')).rejects.toThrow('offline');
  expect((await shelf.read('es_a.0'))?.url).toBe('found');
});
