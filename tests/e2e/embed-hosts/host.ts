import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { test as base } from '../complaints.ts';

interface Fixtures {
  /** Origin of the site that serves the calculators. */
  readonly site: string;
  /** Opens a page of somebody else's, on an origin and a site of its own. */
  visit(host: Host): Promise<void>;
}

/** The tests' own `test`, with pages of other people's. */
export const test = base.extend<Fixtures>({
  site: async ({ baseURL }, use) => use(baseURL ?? ''),
  visit: async ({ page }, use) => {
    let server: Server | undefined;
    await use(async (host) => {
      server = createServer(answerOf(host)).listen(0, '127.0.0.1');
      await once(server, 'listening');
      // The site is at 127.0.0.1, so that by this name the page is on another site and not only on another port.
      const { port } = server.address() as AddressInfo;
      await page.goto(`http://localhost:${port}/`);
    });
    server?.closeAllConnections();
    server?.close();
  },
});

/** The guide's own text, whose snippets are run as they stand. */
export const guide = readFileSync(join(import.meta.dirname, '../../../docs/embedding.md'), 'utf8');

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

/** A page of somebody else's. */
export interface Host {
  readonly body: string;
  readonly head?: string;
  /** A script of the page's own, run at its end. */
  readonly program?: string;
  /** Its Content-Security-Policy. */
  readonly policy?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function answerOf({ body, head = '', program, policy, headers = {} }: Host): RequestListener {
  const start = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">`;
  const own = program === undefined ? '' : '<script src="/app.js"></script>';
  const html = `${start}${head}</head><body>${body}${own}</body></html>`;
  return ({ url }, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (policy) response.setHeader('content-security-policy', `${policy}; img-src data:`);
    response.setHeader('content-type', url === '/' ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8');
    response.end(url === '/' ? html : program);
  };
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

/** Everything the guide names between backticks in one of its sections, as far as it matches. */
export function namedInGuide(heading: string, pattern: RegExp): readonly string[] {
  const [, section = ''] = guide.split(`\n## ${heading}\n`);
  const own = section.slice(0, section.search(/^## /m));
  return [...own.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`]+)`/g)].flatMap(
    ([, name = '']) => name.match(pattern) ?? [],
  );
}

export interface Heard {
  readonly type: string;
  readonly detail: {
    readonly height?: number;
    readonly problems?: readonly { readonly field: string }[];
    readonly reason?: string;
    readonly title?: string;
    readonly variables?: readonly string[];
    readonly outcome?: { readonly status: string; readonly facts: Readonly<Record<string, unknown>> };
  };
}

/** The answer's sentence, in a frame or in the page itself. */
export const headlines = (page: Page) => ({
  frame: page.frameLocator('plazo-calculator iframe').locator('.say'),
  inline: page.locator('plazo-calculator .say'),
});

export { expect } from '../complaints.ts';
