import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The package as other people get it: packed, and installed in an empty folder. */
const root = join(import.meta.dirname, '../..');
let folder: string;

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_config_loglevel: 'error' },
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root, encoding: 'utf8' });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'host', private: true, type: 'module' }));
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package in an empty folder', () => {
  test('answers from plain Node', () => {
    const script = `import { calculate } from 'plazo';
      console.log(JSON.stringify(calculate('zetalibra', 'cancellation', { requestedOn: '2026-08-05' }, { locale: 'es' })));`;
    writeFileSync(join(folder, 'ask.mjs'), script);
    const outcome = JSON.parse(run(process.execPath, 'ask.mjs'));
    expect(outcome).toMatchObject({
      status: 'determined',
      answer: 'accepted',
      facts: {
        firstUnbilledMonth: '2026-09',
        serviceEndsOn: '2026-08-31',
        dataDeletedOn: '2026-09-30',
        rejoinUntil: '2026-09-29',
      },
    });
  });

  test('gives its clock by itself', () => {
    const script = `import { createServiceClock } from 'plazo/service-time';
      const clock = createServiceClock({ zone: 'America/Bogota', week: { 5: [['08:30', '16:00']] }, holidays: [] });
      console.log(new Date(clock.add(Date.UTC(2026, 6, 10, 20, 30), 3_600_000)).toISOString());`;
    writeFileSync(join(folder, 'clock.mjs'), script);
    expect(run(process.execPath, 'clock.mjs').trim()).toBe('2026-07-17T14:00:00.000Z');
  });

  test('brings no other package along', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['plazo']);
  });

  test('carries types that a strict TypeScript project accepts', () => {
    const source = `import { calculate, type Outcome } from 'plazo';
      const outcome: Outcome = calculate('zetalibra', 'cancellation', { requestedOn: '2026-08-05' });
      export const problems: number = outcome.problems.length;
      // @ts-expect-error an answer is a text or null
      export const answer: number = outcome.answer;`;
    writeFileSync(join(folder, 'typed.ts'), source);
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023'];
    expect(run(join(root, 'node_modules/.bin/tsc'), ...options, 'typed.ts')).toBe('');
  });

  test('answers from a browser bundle, without anything of Node', async () => {
    const bundle = await build({
      stdin: {
        contents: `import { calculate } from 'plazo'; globalThis.answer = calculate('zetalibra', 'cancellation', { stopBillingFrom: '2026-09' }).facts.lastDayToRequest;`,
        resolveDir: folder,
      },
      bundle: true,
      format: 'iife',
      platform: 'browser',
      write: false,
    });
    const browser: { answer?: unknown; Intl: typeof Intl } = { Intl };
    runInNewContext(bundle.outputFiles[0]?.text ?? '', browser);
    expect(browser.answer).toBe('2026-08-09');
  });
});
