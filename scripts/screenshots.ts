/**
 * Takes pictures of the built site, one of every page type, at three widths, light and dark, in both languages, into
 * screenshots/. `node scripts/screenshots.ts [part of an address]` limits them.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from './browser/browser.ts';
import { resolveBrowser } from './browser/resolve.ts';
import { onePageOfEachType } from './page-types.ts';
import { serve } from './serve.ts';

const root = join(import.meta.dirname, '..');
const site = join(root, 'dist/site');
const output = join(root, 'screenshots');
const widths = [390, 820, 1440];
const schemes = ['light', 'dark'] as const;

const wanted = process.argv[2];
const addresses = onePageOfEachType(site).filter((address) => !wanted || address.includes(wanted));
mkdirSync(output, { recursive: true });
const { url, close } = await serve({ root: site, port: 4400 });
const browser = await chromium.launch(launchOptions(await resolveBrowser()));
for (const colorScheme of schemes) {
  for (const width of widths) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    for (const address of addresses) {
      await page.goto(new URL(address, url).href);
      await page.waitForLoadState('networkidle');
      const name = address.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'root';
      await page.screenshot({ path: join(output, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
    await page.close();
  }
}
await browser.close();
await close();
console.log(`${addresses.length * widths.length * schemes.length} pictures in screenshots/`);
