/** Playwright: the built site in a real Chromium. One count per test. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close } from './tally.ts';
import { root, showTool } from './tool.ts';

interface Report {
  readonly errors: readonly unknown[];
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

const file = join(root, '.cache', 'e2e.json');
mkdirSync(dirname(file), { recursive: true });
rmSync(file, { force: true });
process.env.PLAZO_E2E_REPORT = file;
const code = showTool('playwright', ['test', ...process.argv.slice(2)]);
const { stats, errors }: Report = JSON.parse(readFileSync(file, 'utf8'));
const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
close({ passed: stats.expected, failed: code === 0 ? failed : Math.max(failed, 1) });
