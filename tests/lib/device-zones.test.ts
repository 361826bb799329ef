import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const script = join(import.meta.dirname, 'zone-digest.ts');

function digestUnder(zone: string): string {
  return execFileSync(process.execPath, [script], { encoding: 'utf8', env: { ...process.env, TZ: zone } });
}

const here = digestUnder('UTC');

test.each(['America/Santiago', 'Pacific/Apia', 'Australia/Lord_Howe', 'Asia/Kolkata'])(
  'on a device in %s every answer is the one given under UTC',
  (zone) => {
    expect(here).toMatch(/^[0-9a-f]{64}\n$/);
    expect(digestUnder(zone)).toBe(here);
  },
  60_000,
);
