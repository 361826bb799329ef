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

const modes = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

/** Everything a person could be hindered by on a page as it stands, by mode. The colours of both languages are the same. */
async function accessibilityFaults(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, media } of address.startsWith('/en/') ? modes.slice(0, 1) : modes) {
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'none', ...media });
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // A frame is tested by itself: from inside it, the ground it stands on cannot be seen.
    const { violations } = await new AxeBuilder({ page }).exclude('plazo-calculator').withTags(tags).analyze();
    faults.push(
      ...violations.map(
        ({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      ),
    );
  }
  return faults;
}

/** A window of 1280 × 1024 zoomed to 400 %, which is also the narrowest phone. */
const ZOOMED = { width: 320, height: 256 };

/** Elements that stay in place while the page scrolls and take more than a third of the zoomed window. */
function hogs(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
    .filter((element) => element.getBoundingClientRect().height > innerHeight / 3)
    .map((element) => element.outerHTML.slice(0, 120));
}

/** How far the page scrolls to the side. */
function overflow(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

for (const address of addresses) {
  test(`${address}: no accessibility fault, no scroll to the side at 320 px or 400 % zoom, no complaint`, async ({
    page,
    complaints,
  }) => {
    // The longest pages take the accessibility checks half a minute on a busy machine.
    test.setTimeout(90_000);
    await page.setViewportSize(ZOOMED);
    await page.goto(address, { waitUntil: 'load' });
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(hogs)).toEqual([]);
    expect(await accessibilityFaults(page, address)).toEqual([]);
    expect(complaints.filter((complaint) => !complaint.startsWith('404'))).toEqual([]);
  });
}

/** One page of each type, and of each picture a calculator has. */
const ENLARGED = [
  '/es/',
  '/es/compare/',
  '/es/embed/',
  '/es/procedures/',
  '/es/casetracking/',
  '/es/generasoft/',
  '/es/zetalibra/baja-de-clientes/',
  '/es/digital-express/clientes-sin-servicio/',
  '/es/zetalibra/calculators/cancellation/',
  '/es/casetracking/calculators/cancellation/',
  '/es/casetracking/calculators/suspension/',
  '/es/digital-express/calculators/ticket-pricing/?unitPrice=12345678.90-UYU&contractMonthlyFee=98765432.10-UYU',
  '/es/generasoft/calculators/response-deadline/',
  '/es/generasoft/calculators/refund/',
  '/es/generasoft/calculators/contact/',
  '/es/procedimientos-legales/calculators/procedure/',
];

for (const address of ENLARGED) {
  for (const width of [320, 390]) {
    test(`${address}: no scroll to the side at ${width} px with letters twice as large`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address, { waitUntil: 'load' });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      await expect.poll(() => page.evaluate(overflow)).toBeLessThanOrEqual(0);
    });
  }
}

for (const clause of ['CT-27', 'ZL-07']) {
  test(`the home page leads who asks when data is deleted to ${clause}, which says it and stands out`, async ({
    page,
  }) => {
    await page.goto('/es/');
    await page
      .getByRole('listitem')
      .filter({ hasText: '¿Cuándo se borran mis datos?' })
      .locator(`[href$="#${clause}"]`)
      .click();
    await expect(page.locator('.clause:target')).toHaveAttribute('id', clause);
    await expect(page.locator('.clause:target')).toBeInViewport();
  });
}

test('every page says its language, names its counterpart in the other, and has one main heading', async ({
  request,
}) => {
  for (const address of addresses.filter((path) => path !== '/' && !path.endsWith('404.html'))) {
    const html = await (await request.get(address)).text();
    expect(html, address).toMatch(/<html[^>]*\blang="?(es|en)/);
    expect(html, address).toMatch(/hreflang="?es/);
    expect(html, address).toMatch(/hreflang="?en/);
    expect(html.match(/<h1\b/g), address).toHaveLength(1);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every page still serves its text', async ({ page }) => {
    test.setTimeout(120_000);
    for (const address of addresses) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
      expect(await page.locator('main :is(p, li, td):visible').count(), address).toBeGreaterThan(0);
    }
  });
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
