/**
 * Measures how high the frame of every calculator is, in the built site and a real browser, and writes it into
 * src/content/embeds/heights.json: what the builder, oEmbed answers and the guide tell people to keep as room.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { type Offered, offered } from '../src/site/calculator-modules/offered.ts';
import { FRAME_WIDTH, stepped, WIDE } from '../src/site/embedding/room.ts';
import { launchOptions } from './browser/browser.ts';
import { resolveBrowser } from './browser/resolve.ts';
import { pathOf } from './embed/pairs.ts';
import { serve } from './serve.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'src/content/embeds/heights.json');
/**
 * What is asked by default depends on the moment: early and late in a month, on a day of work and on a Sunday, by day and
 * by night, before a weekend and on a holiday.
 */
const MOMENTS = [
  '2026-08-05T15:00:00Z',
  '2026-08-06T02:00:00Z',
  '2026-08-07T22:30:00Z',
  '2026-08-23T15:00:00Z',
  '2026-12-25T15:00:00Z',
  '2026-12-31T23:00:00Z',
];

const { url, close } = await serve({ root: join(root, 'dist/site'), port: 4500 });
const browser = await chromium.launch(launchOptions(await resolveBrowser()));
const heights: Record<string, Record<number, number>> = {};
for (const moment of MOMENTS) {
  const page = await browser.newPage();
  await page.clock.setFixedTime(moment);
  for (const one of offered) {
    const name = `${one.source.provider.id}/${one.calculator.id}`;
    for (const [width, height] of await heightsOf(page, one))
      heights[name] = { ...heights[name], [width]: Math.max(heights[name]?.[width] ?? 0, height) };
  }
  await page.close();
}
await browser.close();
await close();
const sorted = Object.entries(heights).sort(([one], [other]) => (one < other ? -1 : 1));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
console.log(`${sorted.length} heights in src/content/embeds/heights.json`);

async function heightsOf(page: Page, one: Offered): Promise<readonly (readonly [width: number, height: number])[]> {
  const found: [number, number][] = [];
  for (const width of [FRAME_WIDTH, WIDE]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${url}embed/v1/${pathOf(one)}/`);
    await page.locator('[data-alive]').waitFor();
    await page.evaluate(() => document.fonts.ready);
    const height = await page.locator('body').evaluate((body) => body.getBoundingClientRect().height);
    found.push([width, stepped(height)]);
  }
  return found;
}
