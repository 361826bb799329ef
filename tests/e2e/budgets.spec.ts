import { globSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Response } from 'playwright';
import { expect, test } from './complaints.ts';

/** Byte budgets, Brotli at 11, of all a page loads by itself. A kB is 1,000 bytes. */
const POLICY_PAGE = 40_000;
const CALCULATOR_SCRIPTS = 18_000;

const site = join(import.meta.dirname, '../../dist/site');
const pages = (pattern: string) =>
  globSync(pattern, { cwd: site }).map((file) => `/${file.replace(/\\/g, '/').replace(/index\.html$/, '')}`);

interface Loaded {
  readonly url: string;
  readonly kind: string;
  readonly bytes: number;
}

async function load(page: Page, address: string): Promise<readonly Loaded[]> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  return Promise.all(responses.map(weigh));
}

/** Fonts are compressed already; all else is weighed as a server with Brotli sends it. */
async function weigh(response: Response): Promise<Loaded> {
  const [url, kind] = [response.url(), response.request().resourceType()];
  const body = response.ok() ? await response.body() : Buffer.alloc(0);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return { url, kind, bytes: /\.woff2$/.test(url) ? body.length : brotliCompressSync(body, { params }).length };
}

function total(loaded: readonly Loaded[]): number {
  return loaded.reduce((sum, { bytes }) => sum + bytes, 0);
}

const policyPages = pages('{es,en}/*/*/index.html').filter((path) => !path.includes('calculator'));
const calculatorPages = pages('{es,en}/**/index.html').filter((path) => /calculator/.test(path));

test('there are policy and calculator pages to weigh', () => {
  expect(policyPages.length).toBeGreaterThan(1);
  expect(calculatorPages.length).toBeGreaterThan(1);
});

for (const address of policyPages) {
  test(`${address} and all it loads stay within ${POLICY_PAGE} bytes`, async ({ page }) => {
    const loaded = await load(page, address);
    expect(total(loaded), JSON.stringify(loaded, null, 1)).toBeLessThanOrEqual(POLICY_PAGE);
  });
}

for (const address of calculatorPages) {
  test(`${address} loads scripts within ${CALCULATOR_SCRIPTS} bytes`, async ({ page }) => {
    const scripts = (await load(page, address)).filter(({ kind }) => kind === 'script');
    expect(total(scripts), JSON.stringify(scripts, null, 1)).toBeLessThanOrEqual(CALCULATOR_SCRIPTS);
  });
}

test('no script blocks the rendering of a policy page', async ({ page }) => {
  for (const address of policyPages.slice(0, 4)) {
    await page.goto(address);
    const blocking = await page
      .locator('head script:not([type="module"]):not([async]):not([defer]):not([type="application/ld+json"])')
      .evaluateAll((scripts) => scripts.filter((script) => script.hasAttribute('src')).length);
    expect(blocking).toBe(0);
  }
});
