import { globSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect, test } from './complaints.ts';

/** Every built page, as an address. Frames for other sites are tested by themselves. */
const site = join(import.meta.dirname, '../../dist/site');
const addresses = globSync('**/*.html', { cwd: site })
  .map((file) => `/${file.replace(/\\/g, '/').replace(/index\.html$/, '')}`)
  .filter((address) => !address.startsWith('/embed/'))
  .sort();

test('there are pages to look at', () => {
  expect(addresses.length).toBeGreaterThan(5);
});

async function open(page: Page, address: string) {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

const modes = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
] as const;

for (const address of addresses) {
  test(`${address}: no accessibility fault in light, dark and forced colours`, async ({ page }) => {
    await open(page, address);
    for (const { name, media } of modes) {
      await page.emulateMedia({ reducedMotion: 'reduce', ...media });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const faults = violations.map(
        ({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
      expect(faults).toEqual([]);
    }
  });

  test(`${address}: fits 320 px without horizontal scroll, and the browser has no complaint`, async ({
    page,
    complaints,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, address);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    expect(complaints.filter((complaint) => !complaint.startsWith('404'))).toEqual([]);
  });
}

for (const address of addresses.filter((path) => !path.includes('404'))) {
  test(`${address}: says its language, and its other language is one link away`, async ({ page }) => {
    await page.goto(address);
    const language = await page.locator('html').getAttribute('lang');
    expect(['es', 'en']).toContain(language?.slice(0, 2));
    const other = page.locator('link[rel="alternate"][hreflang]');
    expect(await other.count()).toBeGreaterThanOrEqual(2);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of addresses) {
    test(`${address} still serves its text`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.locator('main :is(p, li, td):visible').count()).toBeGreaterThan(0);
    });
  }
});

test('every script and style is our own, under a policy without unsafe-inline scripts', async ({ page }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('http://127.0.0.1') && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  for (const address of addresses.slice(0, 12)) {
    const response = await page.goto(address);
    const policy = [
      response?.headers()['content-security-policy'] ?? '',
      ...(await page
        .locator('meta[http-equiv="content-security-policy" i]')
        .evaluateAll((tags) => tags.map((tag) => tag.getAttribute('content') ?? ''))),
    ].join(';');
    expect(policy).toMatch(/script-src[^;]*'self'/);
    expect(policy.match(/script-src[^;]*/g)?.join() ?? '').not.toContain('unsafe-inline');
  }
  expect(foreign).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});
