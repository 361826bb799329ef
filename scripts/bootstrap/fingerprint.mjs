import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { binaries, lockfile, root } from './paths.mjs';

const stamp = join(root, 'node_modules', '.plazo-installed');

/** What an install depends on: the lockfile's bytes and the kind of machine. */
export function fingerprint() {
  const digest = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
  return `${process.platform}-${process.arch} ${digest}\n`;
}

/** Whether `node_modules` holds a finished install of this very lockfile. */
export function isInstalled() {
  return existsSync(stamp) && existsSync(join(binaries, 'node')) && readFileSync(stamp, 'utf8') === fingerprint();
}

/** Notes inside `node_modules` that the install of this lockfile came to its end. */
export const markInstalled = () => writeFileSync(stamp, fingerprint());

/**
 * Says how many of the lockfile's packages have arrived, for the wait of a first install.
 * @returns {() => string} for example `212 of 569 packages`
 */
export function arrivals() {
  /** @type {{ packages: Record<string, { optional?: boolean }> }} */
  const { packages } = JSON.parse(readFileSync(lockfile, 'utf8'));
  const folders = Object.keys(packages).filter((folder) => folder !== '' && packages[folder]?.optional !== true);
  return () => {
    const there = folders.filter((folder) => existsSync(join(root, folder, 'package.json')));
    return `${there.length} of ${folders.length} packages`;
  };
}
