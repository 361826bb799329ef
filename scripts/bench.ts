/** Runs every bench of tests/bench, one after the other: `npm run bench`, or with a part of a name for some of them. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const wanted = process.argv[2] ?? '';
const benches = globSync('tests/bench/**/*.bench.ts', { cwd: root }).filter((file) => file.includes(wanted));
if (benches.length === 0) throw new Error(`tests/bench holds no bench with "${wanted}" in its name.`);

for (const file of benches.sort()) {
  console.log(`\n${file}`);
  const { status } = spawnSync(process.execPath, [file], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
