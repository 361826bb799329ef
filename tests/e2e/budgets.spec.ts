import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page, Response } from 'playwright';
import { expect, test } from './complaints.ts';
import { type Loaded, weigh } from './weigh.ts';

/** Byte budgets, Brotli at 11, of all that a page loads, one of its calculators used. A kB is 1,000 bytes. */
const POLICY_PAGE = 40_000;
const CALCULATOR_SCRIPTS = 18_000;

const site = join(import.meta.dirname, '../../dist/site');
const pages = (pattern: string) =>
  globSync(pattern, { cwd: site }).map((file) => `/${file.replace(/\\/g, '/').replace(/index\.html$/, '')}`);

const policyPages = pages('{es,en}/*/*/index.html').filter((path) => !path.includes('calculator'));
const calculatorPages = pages('{es,en}/*/calculators/*/index.html');

/** The verdict must not depend on the day: a page built today is read on others, which have another answer. */
const DAYS = [
  { day: 'the day of the build', ahead: 0 },
  { day: 'three days later', ahead: 3 },
];

/** Opens a page some days from now, uses one of its calculators if told to, and weighs all that was fetched. */
async function weighUsed(page: Page, address: string, daysAhead: number, used?: number): Promise<readonly Loaded[]> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.clock.setFixedTime(noonOfBuild(address) + daysAhead * 86_400_000);
  await page.goto(address);
  if (used !== undefined) await use(page.locator('[data-calculator]').nth(used));
  await page.waitForLoadState('networkidle');
  return Promise.all(responses.map(weigh));
}

/** The middle of the day that a page was built on, where its provider is: a test may begin after that day. */
function noonOfBuild(address: string): number {
  const [, from] = /data-from="([^"]+)"/.exec(html(address)) ?? [];
  if (!from) throw new Error(`${address} has no calculator.`);
  return Date.parse(from) + 43_200_000;
}

function html(address: string): string {
  return readFileSync(join(site, address, 'index.html'), 'utf8');
}

/** The calculators of a built policy page, in order. */
function calculatorsOn(address: string): readonly string[] {
  return [...html(address).matchAll(/data-calculator="([^"]+)"/g)].map(([, name = '']) => name);
}

/** Changes a day, or a choice where no day is asked, until a new answer follows. */
async function use(calculator: Locator): Promise<void> {
  // A pointer on its way would wake other calculators too.
  await calculator.locator('[data-island]').dispatchEvent('pointerover');
  await expect(calculator).toHaveAttribute('data-alive', '');
  const day = calculator.locator('.day:visible').first();
  const written = (await day.count()) > 0 ? await day.inputValue() : '';
  if (written) await day.fill(written === '07' ? '08' : '07');
  else await choose(calculator);
  await expect(calculator.locator('.answer:not(.stale)')).toBeVisible();
}

/** Takes the first other option that leads to an answer. */
async function choose(calculator: Locator): Promise<void> {
  for (const option of await calculator.locator('[data-field] :is([type=radio], [type=checkbox]):visible').all()) {
    if (await option.isChecked()) continue;
    await option.evaluate((one: HTMLElement) => one.click());
    if ((await calculator.locator('.answer.stale').count()) === 0) return;
  }
}

function total(loaded: readonly Loaded[]): number {
  return loaded.reduce((sum, { bytes }) => sum + bytes, 0);
}

test('there are policy and calculator pages to weigh', () => {
  expect(policyPages.length).toBeGreaterThan(1);
  expect(calculatorPages.length).toBeGreaterThan(1);
});

for (const address of policyPages) {
  test(`${address}, only read, stays within ${POLICY_PAGE} bytes with all it loads`, async ({ page }) => {
    const loaded = await weighUsed(page, address, 0);
    expect(total(loaded), JSON.stringify(loaded, null, 1)).toBeLessThanOrEqual(POLICY_PAGE);
  });
}

// On a later day each calculator that comes into sight is brought up to date, so there one alone cannot be weighed.
for (const address of policyPages) {
  for (const [place, name] of calculatorsOn(address).entries()) {
    test(`${address}, its ${name} used (${place + 1}), stays within ${POLICY_PAGE} bytes`, async ({ page }) => {
      const loaded = await weighUsed(page, address, 0, place);
      expect(total(loaded), JSON.stringify(loaded, null, 1)).toBeLessThanOrEqual(POLICY_PAGE);
    });
  }
}

for (const { day, ahead } of DAYS) {
  for (const address of calculatorPages) {
    test(`${address}, used on ${day}, stays within ${CALCULATOR_SCRIPTS} bytes of script`, async ({ page }) => {
      const scripts = (await weighUsed(page, address, ahead, 0)).filter(({ kind }) => kind === 'script');
      expect(total(scripts), JSON.stringify(scripts, null, 1)).toBeLessThanOrEqual(CALCULATOR_SCRIPTS);
    });
  }
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
