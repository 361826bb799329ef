import type { LaunchOptions } from 'playwright';

/** A Chromium that has been found, and what it needs to start. */
export interface Browser {
  /** Where it comes from, in words a person reads. */
  readonly source: string;
  readonly executablePath: string;
  /** Environment variables it needs besides the inherited ones. */
  readonly env: Readonly<Record<string, string>>;
}

/** Chromium refuses to sandbox itself for root, and only then does it run without. */
const isRoot = (): boolean => process.getuid?.() === 0;

/** What Playwright needs to start this browser. */
export function launchOptions(browser: Browser): LaunchOptions {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return {
    executablePath: browser.executablePath,
    chromiumSandbox: !isRoot(),
    env: { ...Object.fromEntries(inherited), ...browser.env },
  };
}
