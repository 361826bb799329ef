import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { FrameLocator, Locator } from 'playwright';
import { expect, inside, script, test } from './host.ts';

/**
 * All that a calculator of the inline mode loads, loader, styles and data included, Brotli at 11: the budget is for asking
 * and answering. What few readers want (the letter, the whole calculation, the words for mistakes) is fetched when it is
 * first wanted, and kept from growing.
 */
const BUDGET = 20_000;
const NO_MORE_AT_ALL = 34_500;

const built = join(import.meta.dirname, '../../../dist/site');
const pairs = globSync('*/*/*.js', { cwd: join(built, 'embed/v1') }).map((file) => {
  const [lang = '', provider = '', calculator = ''] = file.replace(/\.js$/, '').split(/[\\/]/);
  return { lang, provider, calculator };
});

function weigh(address: string): number {
  const bytes = readFileSync(join(built, new URL(address).pathname));
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

test('every calculator of the inline mode answers within its budget, in both languages', async ({
  page,
  host,
  site,
}) => {
  test.setTimeout(180_000);
  expect(pairs.length).toBeGreaterThan(20);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  let loaded: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(site)) loaded.push(request.url());
  });
  const weights: { readonly pair: string; readonly alone: number; readonly used: number }[] = [];
  const total = () => loaded.reduce((sum, address) => sum + weigh(address), 0);
  for (const { lang, provider, calculator } of pairs) {
    loaded = [];
    const inline = inside(page, 'inline');
    const bare = `<plazo-calculator mode="inline" lang="${lang}" provider="${provider}" calculator="${calculator}"></plazo-calculator>`;
    await page.goto(host.put({ body: bare + script(site) }));
    await expect(inline.locator('.say')).toBeVisible();
    await answerAnew(inline);
    const alone = total();
    // Something that the calculator does not take makes it read its query, and say so.
    await page.locator('plazo-calculator').evaluate((one) => one.setAttribute('colour', 'red'));
    await expect(inline.locator('.ignored')).toBeVisible();
    const letter = inline.locator('.letter > summary');
    if (await letter.count()) {
      await letter.click();
      await expect(inline.locator('blockquote')).toBeVisible();
    }
    const whole = inline.locator('.whole');
    if (await whole.count()) {
      await whole.locator('summary').first().click();
      await expect(whole.locator('h2').first()).toBeVisible();
    }
    const record = inline.getByRole('button', { name: /^(Guardar la constancia|Save the record)$/ });
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
    weights.push({ pair: `${lang}/${provider}/${calculator}`, alone, used: total() });
  }
  console.table(weights);
  expect(weights.filter(({ alone }) => alone > BUDGET)).toEqual([]);
  expect(weights.filter(({ used }) => used > NO_MORE_AT_ALL)).toEqual([]);
});

/** Asks something else where the form has a day or a choice, and waits for the answer. */
async function answerAnew(inline: Locator | FrameLocator): Promise<void> {
  const day = inline.locator('.day').first();
  const option = inline.locator('[data-field] [type=radio]:not(:checked)').first();
  if (await day.count()) await day.fill((await day.inputValue()) === '07' ? '08' : '07');
  else if (await option.count()) await option.check();
  await expect(inline.locator('.answer')).toBeVisible();
}
