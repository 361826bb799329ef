/**
 * Lighthouse's mobile run over one page of every type of the built site: `npm run lighthouse`, with a part of an address
 * for some of them and `--runs 9` for the median of more runs. Prints a table; fails when a score is under 100, the
 * largest paint is later than 0.9 s, the layout shifts, or the page blocks. A page with nothing in it is measured first: what
 * that one blocks is the doing of the machine, and is allowed to the others.
 */
import { createServer } from 'node:http';
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
const BLOCKING = 'total-blocking-time';
const LIMITS = { 'largest-contentful-paint': 900, 'cumulative-layout-shift': 0, [BLOCKING]: 0 };
const EMPTY_PAGE = '<!doctype html><html lang="en"><title>Empty</title><h1>Empty</h1></html>';

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

const empty = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(EMPTY_PAGE));
const emptyPort = await freePort();
await new Promise<void>((done) => empty.listen(emptyPort, '127.0.0.1', done));
const ofMachine = timingOf(BLOCKING, await reportsOn(`http://127.0.0.1:${emptyPort}/`));
empty.close();
console.log(`${' '.repeat(40)}TBT ${Math.round(ofMachine)} ms  a page with nothing in it`);

let failures = 0;
for (const address of onePageOfEachType(site).filter((one) => one.includes(wanted))) {
  const faults = print(address, await reportsOn(new URL(address, url).href));
  if (faults.length > 0) failures += 1;
  for (const fault of faults) console.log(`    ${fault}`);
}
await browser.close();
await close();
console.log(failures === 0 ? 'Every page holds the budgets.' : `${failures} pages miss a budget.`);
process.exitCode = failures === 0 ? 0 : 1;

async function reportsOn(address: string): Promise<readonly Report[]> {
  const reports: Report[] = [];
  // The first answer compresses; what is measured is how the page comes afterwards.
  await fetch(address, { headers: { 'Accept-Encoding': 'br' } });
  for (let run = 0; run < runs; run += 1) {
    const result = await measure(address, { port, onlyCategories: CATEGORIES, logLevel: 'error' });
    if (result) reports.push(result.lhr);
  }
  return reports;
}

/** One line of the table, and what misses the budget. */
function print(address: string, reports: readonly Report[]): string[] {
  const scores = CATEGORIES.map((name) => median(reports.map((report) => (report.categories[name]?.score ?? 0) * 100)));
  const timings = Object.keys(LIMITS).map((id) => timingOf(id, reports));
  const [paint = 0, shift = 0, blocked = 0] = timings;
  console.log(
    `${scores.map((score) => String(Math.round(score)).padStart(3)).join(' ')}  ` +
      `LCP ${(paint / 1000).toFixed(2)} s  CLS ${shift.toFixed(3)}  TBT ${Math.round(blocked)} ms  ${address}`,
  );
  const low = CATEGORIES.filter((_, index) => Math.round(scores[index] ?? 0) < 100).flatMap((name) =>
    lowAudits(name, reports),
  );
  const limits = Object.entries({ ...LIMITS, [BLOCKING]: LIMITS[BLOCKING] + ofMachine });
  const late = limits.filter(([, limit], index) => (timings[index] ?? 0) > limit);
  return [...new Set([...low, ...late.map(([id, limit]) => `${id} is over ${Math.round(limit)}`)])];
}

/** The audits that take points from a category. */
function lowAudits(category: string, reports: readonly Report[]): string[] {
  return reports.flatMap(({ categories, audits }) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category}: ${audits[id]?.title ?? id}`),
  );
}

function timingOf(id: string, reports: readonly Report[]): number {
  return median(reports.map(({ audits }) => audits[id]?.numericValue ?? 0));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
