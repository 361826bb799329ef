import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asksTheSame, keepingLockfile } from '../../scripts/bootstrap/lockfile.mjs';

type Entry = { readonly version: string; readonly integrity?: string; readonly optional?: boolean };

const needed: Entry = { version: '1.0.0', integrity: 'sha512-a' };
const forLinux: Entry = { version: '2.0.0', integrity: 'sha512-b', optional: true };
const forWindows: Entry = { version: '2.0.0', integrity: 'sha512-c', optional: true };

const lock = (packages: Record<string, Entry>) => JSON.stringify({ lockfileVersion: 3, packages }, null, 2);
const committed = lock({ needed, forLinux });

describe('a lockfile asks for the same after an install', () => {
  test.each([
    { after: { needed, forLinux }, same: true, because: 'nothing changed' },
    { after: { needed, forLinux, forWindows }, same: true, because: "another platform's package came to be known" },
    { after: { needed }, same: true, because: "a platform's package is not to be had here" },
    { after: { needed: { ...needed, version: '1.0.1' }, forLinux }, same: false, because: 'a version moved' },
    { after: { needed: { ...needed, integrity: 'sha512-z' }, forLinux }, same: false, because: 'a content moved' },
    {
      after: { needed, forLinux: { ...forLinux, integrity: 'sha512-z' } },
      same: false,
      because: 'an optional one moved',
    },
    { after: { needed, forLinux, added: needed }, same: false, because: 'one more is needed' },
    { after: { forLinux }, same: false, because: 'one is no longer needed' },
  ])('$same when $because', ({ after, same }) => {
    expect(asksTheSame(committed, lock(after))).toBe(same);
  });
});

describe('an install', () => {
  const install = async (after: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'plazo-lock-')), 'package-lock.json');
    writeFileSync(file, committed);
    const { changed } = await keepingLockfile(file, async () => writeFileSync(file, after));
    return { changed, text: readFileSync(file, 'utf8') };
  };

  test('that only learns of other platforms leaves the lockfile as it is committed', async () => {
    expect(await install(lock({ needed, forLinux, forWindows }))).toEqual({ changed: false, text: committed });
  });

  test('that needs something else says so and keeps what npm wrote, to be looked at', async () => {
    const after = lock({ needed, forLinux, added: needed });
    expect(await install(after)).toEqual({ changed: true, text: after });
  });
});
