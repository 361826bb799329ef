/** Vitest: rules, content and package. One count per test. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close } from './tally.ts';
import { root, showTool } from './tool.ts';

interface Report {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const file = join(root, '.cache', 'unit.json');
mkdirSync(dirname(file), { recursive: true });
rmSync(file, { force: true });
const code = showTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
const { numPassedTests, numTotalTests, testResults }: Report = JSON.parse(readFileSync(file, 'utf8'));
// A file that breaks before its first test holds no test to count, and a skipped test vouches for nothing.
const broken = testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0);
const failed = numTotalTests - numPassedTests + broken.length;
close({ passed: numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) });
