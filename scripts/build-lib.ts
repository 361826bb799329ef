import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

// An earlier build may hold files of modules that are gone, and they would be published.
rmSync(join(root, 'dist', 'lib'), { recursive: true, force: true });
const { status } = spawnSync('tsc', ['-p', 'tsconfig.lib.json'], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
