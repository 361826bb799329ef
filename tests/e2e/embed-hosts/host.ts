import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';

/** The guide's own text, whose snippets are run as they stand. */
const guide = readFileSync(join(import.meta.dirname, '../../../docs/embedding.md'), 'utf8');

/** The site that the guide's snippets name. */
const NAMED = 'https://plazo.example';

/** A snippet of the guide by the name beside its language: ```html page.html */
export function snippetOf(name: string, site = NAMED): string {
  const start = guide.search(new RegExp(`^\`\`\`\\w+ ${name.replaceAll('.', '\\.')}$`, 'm'));
  if (start < 0) throw new Error(`docs/embedding.md has no snippet ${name}.`);
  const from = guide.indexOf('\n', start) + 1;
  return guide.slice(from, guide.indexOf('\n```', from)).replaceAll(NAMED, site);
}

/** Cells of the guide's table of what a policy needs: the way to embed, and the directives. */
export function policiesOfGuide(site: string): readonly (readonly [way: string, policy: string])[] {
  const section = guide.slice(guide.indexOf('## Content-Security-Policy'));
  return [...section.slice(0, section.indexOf('\nNo `')).matchAll(/^\| (.+?) \| `(.+?)` \|$/gm)].map(
    ([, way = '', policy = '']) => [way.replaceAll('`', ''), policy.replaceAll(NAMED, site)],
  );
}

/** A page of somebody else's, on an origin of its own. */
export const HOST = 'http://host.test';

export interface Host {
  readonly body: string;
  readonly head?: string;
  /** A script of the page's own, run at its end. */
  readonly program?: string;
  /** Its Content-Security-Policy. */
  readonly policy?: string;
}

/** Opens a page of somebody else's. */
export async function visit(page: Page, { body, head = '', program = '', policy }: Host): Promise<void> {
  const start = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">`;
  const html = `${start}${head}</head><body>${body}<script src="/app.js"></script></body></html>`;
  const headers = policy ? { 'content-security-policy': `${policy}; img-src data:` } : {};
  await page.route(`${HOST}/`, (route) => route.fulfill({ contentType: 'text/html', body: html, headers }));
  await page.route(`${HOST}/app.js`, (route) => route.fulfill({ contentType: 'text/javascript', body: program }));
  await page.goto(`${HOST}/`);
}

/** Collects, from before the page's own scripts on, every event that a calculator sends. */
export async function listen(page: Page): Promise<() => Promise<readonly Heard[]>> {
  await page.addInitScript(() => {
    const heard: Heard[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['ready', 'result', 'error', 'height'])
      document.addEventListener(`plazo-${type}`, (event) => {
        heard.push({ type, detail: (event as CustomEvent).detail });
      });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
}

export interface Heard {
  readonly type: string;
  readonly detail: {
    readonly height?: number;
    readonly problems?: readonly { readonly field: string }[];
    readonly reason?: string;
    readonly outcome?: { readonly status: string; readonly facts: Readonly<Record<string, unknown>> };
  };
}

/** The answer's sentence, in a frame or in the page itself. */
export const headlines = (page: Page) => ({
  frame: page.frameLocator('plazo-calculator iframe').locator('.say'),
  inline: page.locator('plazo-calculator .say'),
});
