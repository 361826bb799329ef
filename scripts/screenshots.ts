/**
 * Takes pictures of the built site, one of every page type, at three widths, light and dark, in both languages, into
 * screenshots/. `node scripts/screenshots.ts [part of an address]` limits them.
 */
import { globSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from './browser/browser.ts';
import { resolveBrowser } from './browser/resolve.ts';
import { serve } from './serve.ts';

const root = join(import.meta.dirname, '..');
const site = join(root, 'dist/site');
const output = join(root, 'screenshots');
const widths = [390, 820, 1440];
const schemes = ['light', 'dark'] as const;

/** One address of each page type: the first of those whose ids differ only by provider, policy and calculator. */
function onePerType(): string[] {
  const addresses = globSync('{es,en}/**/index.html', { cwd: site }).map((file) => file.replace(/index\.html$/, ''));
  const seen = new Map<string, string>();
  for (const address of addresses.sort()) {
    const [locale, provider, ...rest] = address.split('/');
    const calculator = rest[0] === 'calculators' ? rest[1] : '';
    const kind = [
      locale,
      provider && rest.length > 1 ? '*' : provider,
      ...rest.map((part) => (part === calculator ? part : part && '*')),
    ];
    const type = kind.join('/');
    if (!seen.has(type)) seen.set(type, `/${address}`);
  }
  return [...seen.values(), '/404.html'];
}

const wanted = process.argv[2];
const addresses = wanted ? onePerType().filter((address) => address.includes(wanted)) : onePerType();
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
