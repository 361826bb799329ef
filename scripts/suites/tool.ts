import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** The built pages. */
export const site = join(root, 'dist', 'site');

export interface ToolRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the project's tools to its end and keeps what it prints. */
export function runTool(program: string, given: readonly string[]): ToolRun {
  const { status, stdout, stderr, error } = spawnSync(join(root, 'node_modules', '.bin', program), given, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 512 * 1024 * 1024,
  });
  if (error) throw new Error(`${program} does not run: ${error.message}. Install the packages: npm install`);
  return { code: status ?? 1, stdout, stderr };
}

/** Runs one of the project's tools with its output on the screen, and returns its exit code. */
export function showTool(program: string, given: readonly string[]): number {
  const { status, error } = spawnSync(join(root, 'node_modules', '.bin', program), given, {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) throw new Error(`${program} does not run: ${error.message}. Install the packages: npm install`);
  return status ?? 1;
}
