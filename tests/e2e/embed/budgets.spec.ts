import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, inside, script, test } from './host.ts';

/**
 * All that a calculator of the inline mode loads, loader, styles and data included, Brotli at 11: by itself, and after all
 * of it has been used. Only the calculators named here are within the budget; the others are not asserted to be, and are
 * kept from growing until they are.
 */
const BUDGET = 20_000;
const WITHIN = ['contact'];
const NO_MORE = { alone: 27_500, used: 34_500 };

const built = join(import.meta.dirname, '../../../dist/site');
const modules = join(built, 'embed/v1/es');
const pairs = readdirSync(modules).flatMap((provider) =>
  readdirSync(join(modules, provider))
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ provider, calculator: file.slice(0, -'.js'.length) })),
);

function weigh(address: string): number {
  const bytes = readFileSync(join(built, new URL(address).pathname));
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

test('every calculator of the inline mode loads within its budget, used to the full', async ({ page, host, site }) => {
  test.setTimeout(120_000);
  expect(pairs.length).toBeGreaterThan(10);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  let loaded: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(site)) loaded.push(request.url());
  });
  const weights: { readonly pair: string; readonly alone: number; readonly used: number }[] = [];
  const total = () => loaded.reduce((sum, address) => sum + weigh(address), 0);
  for (const { provider, calculator } of pairs) {
    loaded = [];
    const inline = inside(page, 'inline');
    const bare = `<plazo-calculator mode="inline" provider="${provider}" calculator="${calculator}"></plazo-calculator>`;
    await page.goto(host.put({ body: bare + script(site) }));
    await expect(inline.locator('.say')).toBeVisible();
    const alone = total();
    // Something that the calculator does not take makes it read its query, and say so.
    await page.locator('plazo-calculator').evaluate((one) => one.setAttribute('colour', 'red'));
    await expect(inline.locator('.ignored')).toBeVisible();
    const letter = inline.locator('.letter > summary');
    if (await letter.count()) {
      await letter.click();
      await expect(inline.locator('blockquote')).toBeVisible();
    }
    const record = inline.getByRole('button', { name: 'Guardar la constancia' });
    if (await record.count()) {
      const downloading = page.waitForEvent('download');
      await record.click();
      await downloading;
    }
    const part = inline.locator('input:is(.day, .month):visible').first();
    if (await part.count()) {
      await part.fill('99');
      await part.press('Enter');
      await expect(inline.locator('.summary')).toBeVisible();
    }
    weights.push({ pair: `${provider}/${calculator}`, alone, used: total() });
  }
  console.table(weights);
  const within = weights.filter(({ pair }) => WITHIN.some((calculator) => pair.endsWith(`/${calculator}`)));
  expect(within.length).toBeGreaterThan(1);
  expect(within.filter(({ alone }) => alone > BUDGET)).toEqual([]);
  expect(weights.filter(({ alone, used }) => alone > NO_MORE.alone || used > NO_MORE.used)).toEqual([]);
});
