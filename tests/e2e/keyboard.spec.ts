import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from './complaints.ts';

/** One page of each calculator, the first provider's that has it, in both languages. */
const site = join(import.meta.dirname, '../../dist/site');
const pages = new Map(
  readdirSync(site, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
    const [, locale, calculator] = /^(es|en)\/[^/]+\/calculators\/([^/]+)\/index\.html$/.exec(file) ?? [];
    return calculator ? [[`${locale} ${calculator}`, `/${file.replace('index.html', '')}`] as const] : [];
  }),
);

/** Fields and buttons before one of them has an effect; links are passed over. */
const MOST_STOPS = 60;

/** Uses what has the focus, as its kind is used with keys; false where it is nothing to be used. */
async function press(page: Page): Promise<boolean> {
  const kind = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused?.closest('[data-island]')) return '';
    return focused instanceof HTMLInputElement ? focused.type : (focused.localName ?? '');
  });
  if (kind === 'text') await page.keyboard.type('7');
  else if (kind === 'radio' || kind === 'select') await page.keyboard.press('ArrowDown');
  else if (kind === 'checkbox' || kind === 'button') await page.keyboard.press('Space');
  return ['text', 'radio', 'select', 'checkbox', 'button'].includes(kind);
}

test('there is a page of every calculator to use', () => {
  expect(pages.size).toBeGreaterThan(15);
});

for (const [name, address] of pages) {
  test(`${name}: keys alone reach the form and change its answer`, async ({ page }) => {
    await page.goto(address);
    const asked = () => new URL(page.url()).search;
    for (let stop = 0; stop < MOST_STOPS && asked() === ''; stop += 1) {
      await page.keyboard.press('Tab');
      if (!(await press(page))) continue;
      await expect(page.locator('[data-calculator]')).toHaveAttribute('data-alive', '');
    }
    await expect.poll(asked).not.toBe('');
    await expect(page.locator('.answer:not(.stale) .say')).not.toBeEmpty();
    // What was used still has the focus, and shows it.
    const outline = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused?.closest('[data-island]') ? getComputedStyle(focused).outlineStyle : '';
    });
    expect(outline).not.toBe('');
    expect(outline).not.toBe('none');
  });
}
