/**
 * Lighthouse's mobile run over one page of every type of the built site: `npm run lighthouse`, with a part of an address
 * for some of them and `--runs 9` for the median of more runs. Prints a table; fails when a score is under 100, the
 * largest paint is later than 0.9 s, the layout shifts, or the page blocks.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { launchOptions } from './browser/browser.ts';
import { resolveBrowser } from './browser/resolve.ts';
import { lighthouse, type Report } from './lighthouse/tool.ts';
import { onePageOfEachType } from './page-types.ts';
import { freePort } from './serve/free-port.ts';
import { serve } from './serve.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const LIMITS = { 'largest-contentful-paint': 900, 'cumulative-layout-shift': 0, 'total-blocking-time': 0 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' } },
});
const runs = Number(values.runs);
const [wanted = ''] = positionals;

const site = join(import.meta.dirname, '..', 'dist', 'site');
const measure = await lighthouse();
// As hosts send files that were compressed ahead.
const { url, close } = await serve({ root: site, port: 4500, brotliQuality: 11 });
const port = await freePort();
const options = launchOptions(await resolveBrowser());
const browser = await chromium.launch({ ...options, args: [`--remote-debugging-port=${port}`] });

let failures = 0;
for (const address of onePageOfEachType(site).filter((one) => one.includes(wanted))) {
  const reports: Report[] = [];
  // The first answer compresses; what is measured is how the page comes afterwards.
  await fetch(new URL(address, url), { headers: { 'Accept-Encoding': 'br' } });
  for (let run = 0; run < runs; run += 1) {
    const result = await measure(new URL(address, url).href, { port, onlyCategories: CATEGORIES, logLevel: 'error' });
    if (result) reports.push(result.lhr);
  }
  const faults = print(address, reports);
  if (faults.length > 0) failures += 1;
  for (const fault of faults) console.log(`    ${fault}`);
}
await browser.close();
await close();
console.log(failures === 0 ? 'Every page holds the budgets.' : `${failures} pages miss a budget.`);
process.exitCode = failures === 0 ? 0 : 1;

/** One line of the table, and what misses the budget. */
function print(address: string, reports: readonly Report[]): string[] {
  const scores = CATEGORIES.map((name) => median(reports.map((report) => (report.categories[name]?.score ?? 0) * 100)));
  const timings = Object.keys(LIMITS).map((id) => median(reports.map(({ audits }) => audits[id]?.numericValue ?? 0)));
  const [paint = 0, shift = 0, blocked = 0] = timings;
  console.log(
    `${scores.map((score) => String(Math.round(score)).padStart(3)).join(' ')}  ` +
      `LCP ${(paint / 1000).toFixed(2)} s  CLS ${shift.toFixed(3)}  TBT ${Math.round(blocked)} ms  ${address}`,
  );
  const low = CATEGORIES.filter((_, index) => Math.round(scores[index] ?? 0) < 100).flatMap((name) =>
    lowAudits(name, reports),
  );
  const late = Object.entries(LIMITS).filter(([, limit], index) => (timings[index] ?? 0) > limit);
  return [...new Set([...low, ...late.map(([id, limit]) => `${id} is over ${limit}`)])];
}

/** The audits that take points from a category. */
function lowAudits(category: string, reports: readonly Report[]): string[] {
  return reports.flatMap(({ categories, audits }) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category}: ${audits[id]?.title ?? id}`),
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
