import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { integrityOf } from '../../../scripts/embed/integrity.ts';
import releases from '../../../src/embed/releases.json' with { type: 'json' };

const folder = join(import.meta.dirname, '../../../public/embed');

test('there is a loader to pin, and every file kept for it is listed', () => {
  expect(releases.length).toBeGreaterThan(0);
  const kept = globSync('*/v1.js', { cwd: folder }).map((file) => file.split(/[\\/]/)[0]);
  expect(kept.sort()).toEqual(releases.map(({ version }) => version).sort());
});

test.each(releases)('the loader of $version has not changed by a byte since its hash was written', (release) => {
  const bytes = readFileSync(join(folder, release.version, 'v1.js'));
  expect(integrityOf(bytes)).toBe(release.integrity);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  expect(brotliCompressSync(bytes, { params }).length).toBeLessThanOrEqual(1200);
});
