import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from 'playwright';
import { test as base } from '../complaints.ts';

/** A page of somebody else's. */
export interface HostPage {
  readonly body: string;
  readonly head?: string;
  /** A script of the page's own, in a file of its own. */
  readonly program?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Attributes of the page's root. */
  readonly root?: string;
  /** What it says it is; empty for a page that browsers draw as pages were drawn before. */
  readonly doctype?: string;
}

export interface Host {
  /** The origin of the pages, another than that of the site. */
  readonly origin: string;
  /** Puts a page on the host's server and gives its address. */
  readonly put: (page: HostPage) => string;
}

interface Fixtures {
  /** The site's address, with a slash at its end. */
  readonly site: string;
  readonly host: Host;
}

/** Playwright's `test` with a second server on another origin, which serves what a test puts there. */
export const test = base.extend<Fixtures, { readonly hostServer: Host }>({
  hostServer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
    async ({}, use) => {
      const files = new Map<string, { readonly type: string; readonly text: string; readonly page: HostPage }>();
      const server = createServer(({ url = '' }, response) => {
        const file = files.get(url.split('?')[0] ?? '');
        response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain', ...file?.page.headers });
        response.end(file?.text ?? '');
      });
      await new Promise<void>((done) => server.listen(0, 'localhost', done));
      const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
      const put = (page: HostPage) => {
        const path = `/${files.size}`;
        files.set(path, { type: 'text/html; charset=utf-8', text: htmlOf(page, path), page });
        files.set(`${path}.js`, { type: 'text/javascript', text: page.program ?? '', page });
        return `${origin}${path}`;
      };
      await use({ origin, put });
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  host: async ({ hostServer }, use) => use(hostServer),
  site: async ({ baseURL }, use) => use(`${baseURL}/`),
});

function htmlOf({ body, head = '', root = 'lang="es"', doctype = '<!doctype html>' }: HostPage, path: string): string {
  return `${doctype}<html ${root}><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
    <script src="${path}.js"></script>${head}</head><body>${body}</body></html>`;
}

/** A letter asks for what is still to come, so it is written on the day that calculators here are asked about. */
export const onTheDayAsked = (page: Page): Promise<void> => page.clock.setFixedTime('2026-08-05T15:00:00Z');

/** The element, asked on a day far from today, so that no test depends on the day it runs. */
export function element(attributes = '', provider = 'zetalibra', calculator = 'cancellation'): string {
  const asked = calculator === 'cancellation' && !/requestedon/i.test(attributes) ? 'requestedOn="2026-08-05"' : '';
  return `<plazo-calculator provider="${provider}" calculator="${calculator}" ${asked} ${attributes}><a href="/link">The question</a></plazo-calculator>`;
}

/** The script tag of a loader. */
export const script = (site: string, path = 'embed/v1.js', attributes = 'async'): string =>
  `<script src="${site}${path}" ${attributes}></script>`;

/** The answer's sentence of an element, in its frame or in itself. */
export const headline = (page: Page, mode: 'frame' | 'inline' = 'frame', at = 0): Locator =>
  inside(page, mode, at).locator('.say');

export const inside = (page: Page, mode: 'frame' | 'inline' = 'frame', at = 0) => {
  const one = page.locator('plazo-calculator').nth(at);
  return mode === 'frame' ? one.locator('iframe').contentFrame() : one;
};

export const iframe = (page: Page, at = 0): Locator => page.locator('plazo-calculator').nth(at).locator('iframe');

export interface Heard {
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
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

export { expect } from 'playwright/test';
