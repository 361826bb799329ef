import type { Page } from 'playwright';
import { expect, test } from './complaints.ts';
import { hold } from './hold.ts';

/** A date far from today, so that no test depends on the day it runs. */
const ASKED = 'requestedOn=2026-08-05';
const ADDRESS = '/es/zetalibra/calculators/cancellation/';
const headline = (page: Page) => page.locator('.say');
const part = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true }).first();

/** Writes the day asked about, part by part. */
async function write(page: Page): Promise<void> {
  await part(page, 'Día').fill('5');
  await part(page, 'Mes').fill('8');
  await part(page, 'Año').fill('2026');
}

test('a link’s own answer is awaited: that of the built day is never shown as if it were it', async ({ page }) => {
  const release = await hold(page, '**/_astro/cancellation*.js');
  await page.goto(`${ADDRESS}?${ASKED}`);
  const before = await page.locator('.live').boundingBox();
  await expect(headline(page)).toBeHidden();
  await expect(part(page, 'Día')).toBeHidden();
  release();
  await expect(headline(page)).toContainText('setiembre');
  expect((await page.locator('.live').boundingBox())?.y).toBe(before?.y);
});

test('what is typed before the script arrives is not lost', async ({ page }) => {
  const release = await hold(page, '**/_astro/cancellation*.js');
  await page.goto(ADDRESS);
  await write(page);
  release();
  await expect(headline(page)).toContainText('setiembre');
  await expect(page).toHaveURL(/requestedOn=2026-08-05/);
});

test('nor is what is typed before any script listens, though the calculator comes alive meanwhile', async ({
  page,
}) => {
  // After the day the page was built for, a calculator comes alive by itself.
  await page.clock.install({ time: new Date(Date.now() + 3 * 86_400_000) });
  const [alive, listening] = [await hold(page, '**/_astro/start*.js'), await hold(page, '**/_astro/Search*.js')];
  await page.goto(ADDRESS, { waitUntil: 'commit' });
  await write(page);
  alive();
  await expect(page.locator('[data-alive]')).toHaveCount(1);
  listening();
  await expect(headline(page)).toContainText('setiembre');
  await expect(page).toHaveURL(/requestedOn=2026-08-05/);
});

/** What moves inside a calculator, and from where to where; not what a report of layout shift rounds to nothing. */
async function watchShifts(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(globalThis, { moved });
    type Source = { node: Node | null; previousRect: DOMRect; currentRect: DOMRect };
    type Shift = PerformanceEntry & { value: number; sources: readonly Source[] };
    new PerformanceObserver((list) => {
      // A longer word on a line moves its neighbour by a hair.
      for (const { value, sources } of list.getEntries() as Shift[])
        if (value >= 0.0005 && sources.some(({ node }) => node?.parentElement?.closest('.calculator')))
          for (const { node, previousRect, currentRect } of sources)
            moved.push(
              `${value} “${node?.textContent?.slice(0, 60)}” ${JSON.stringify([previousRect, currentRect])} at ${performance.now()}`,
            );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { moved: readonly string[] }).moved);
}

for (const width of [390, 1280]) {
  test(`coming to life moves nothing, ${width} px wide, nor does another day's answer`, async ({ page }) => {
    // Once in the browser's store, the text face is there from the first paint on: another breaks lines elsewhere.
    await page.goto('/es/');
    await page.evaluate(() => document.fonts.load('1rem Newsreader'));
    const shifts = await watchShifts(page);
    await page.clock.setFixedTime(new Date('2027-02-03T15:00:00Z'));
    await page.setViewportSize({ width, height: 800 });
    await page.goto(ADDRESS);
    await part(page, 'Día').focus();
    await expect(page.locator('[data-alive]')).toHaveCount(1);
    await expect(headline(page)).toContainText('3 de febrero');
    expect(await shifts()).toEqual([]);
  });
}
