import { spawnSync } from 'node:child_process';
import type { Browser } from './browser.ts';
import { system } from './installed.ts';

const runApt = (...given: string[]): boolean =>
  spawnSync('apt-get', given, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Installs Debian's Chromium, which only root may do. Null where there is no apt or it cannot. */
export async function fromApt(): Promise<Browser | null> {
  if (process.getuid?.() !== 0) return null;
  const install = () => runApt('install', '-y', '--no-install-recommends', 'chromium');
  const installed = install() || (runApt('update') && install());
  const browser = installed ? await system() : null;
  return browser && { ...browser, source: 'apt-get install chromium' };
}
