import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser } from './browser.ts';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser that `CHROMIUM_PATH` names. It is taken at its word: a wrong path is an error, not a reason to look on. */
export async function named(): Promise<Browser | null> {
  const path = process.env.CHROMIUM_PATH;
  return path ? { source: '$CHROMIUM_PATH', executablePath: path, env: {} } : null;
}

/** The browser that `playwright install chromium` has left on this machine. */
export async function playwrightsOwn(): Promise<Browser | null> {
  const path = chromium.executablePath();
  return isExecutable(path) ? { source: "Playwright's own", executablePath: path, env: {} } : null;
}

/** The first Chromium or Chrome of the machine itself. */
export async function system(): Promise<Browser | null> {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [...paths, ...MAC_PATHS].find(isExecutable);
  return found ? { source: 'the system', executablePath: found, env: {} } : null;
}
