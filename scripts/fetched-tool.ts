import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A tool that few want and that is too large for everyone's `node_modules`. */
export interface FetchedTool {
  /** The package whose presence tells that all is there. */
  readonly name: string;
  readonly version: string;
  /** More packages of the same version. */
  readonly beside?: readonly string[];
}

const cache = join(import.meta.dirname, '..', '.cache');

/**
 * The folder of a tool in exactly this version, fetched from the registry into the cache when it is not there yet. What it
 * wants of its user, such as Vitest, it finds in the project's own `node_modules`, which lies above the cache.
 */
export function fetchTool(folder: string, { name, version, beside = [] }: FetchedTool): string {
  const home = join(cache, folder);
  const manifest = join(home, 'node_modules', name, 'package.json');
  const isPresent = existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
  if (!isPresent) {
    console.log(`Fetching ${name} ${version} into .cache/${folder}`);
    const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps', '--prefix', home];
    const packages = [name, ...beside].map((one) => `${one}@${version}`);
    execFileSync('npm', ['install', ...flags, ...packages], { stdio: 'inherit' });
  }
  return join(home, 'node_modules');
}
