import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromApt } from './apt.ts';
import type { Browser } from './browser.ts';
import { bundled } from './bundled.ts';
import { named, playwrightsOwn, system } from './installed.ts';
import { whyItDoesNotStart } from './starts.ts';

const SOURCES = {
  path: named,
  playwright: playwrightsOwn,
  system,
  sparticuz: bundled,
  apt: fromApt,
} as const;

const known = join(import.meta.dirname, '..', '..', '.cache', 'browser.json');

const REMEDY = `No Chromium could be had. Either of these mends it:
  sudo apt-get install -y chromium          (or your system's way to install Chromium or Chrome)
  CHROMIUM_PATH=/path/to/chromium npm test`;

/** What was asked for. A browser kept from before is good only for the same question. */
const question = (): string => `${process.env.PLAZO_BROWSER ?? 'any'} ${process.env.CHROMIUM_PATH ?? ''}`;

function kept(): Browser | null {
  if (!existsSync(known)) return null;
  const { asked, browser }: { asked: string; browser: Browser } = JSON.parse(readFileSync(known, 'utf8'));
  return asked === question() && existsSync(browser.executablePath) ? browser : null;
}

function keep(browser: Browser): Browser {
  mkdirSync(dirname(known), { recursive: true });
  writeFileSync(known, JSON.stringify({ asked: question(), browser }));
  return browser;
}

/** Forgets the browser kept from before, so that the next question looks anew. */
export const forgetBrowser = (): void => rmSync(known, { force: true });

/** The sources to try in order; `PLAZO_BROWSER` names a single one, to look into it. */
function sourcesToTry(): readonly (readonly [string, () => Promise<Browser | null>])[] {
  const sources = Object.entries(SOURCES);
  const only = process.env.PLAZO_BROWSER;
  if (!only) return process.env.CHROMIUM_PATH ? [['path', named]] : sources;
  const chosen = sources.filter(([name]) => name === only);
  if (chosen.length === 0) throw new Error(`PLAZO_BROWSER=${only} is none of ${Object.keys(SOURCES).join(', ')}.`);
  return chosen;
}

/**
 * Finds a Chromium that really starts, and remembers it. Tries `$CHROMIUM_PATH`, Playwright's own, the system's,
 * the one npm installed, and, as root, apt. Throws an `Error` with each reason and the commands that mend it.
 */
export async function resolveBrowser(): Promise<Browser> {
  const before = kept();
  if (before) return before;
  const reasons: string[] = [];
  for (const [name, find] of sourcesToTry()) {
    const browser = await find();
    const reason = browser ? await whyItDoesNotStart(browser) : 'not there';
    if (browser && reason === null) return keep(browser);
    reasons.push(`${name}: ${reason}`);
  }
  throw new Error(`${REMEDY}\n\nTried:\n${reasons.join('\n')}`);
}
