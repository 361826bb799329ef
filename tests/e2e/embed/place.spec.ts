import type { Page } from 'playwright';
import { element, expect, headline, iframe, inside, listen, script, test } from './host.ts';

const modes = ['frame', 'inline'] as const;

const LIGHT = 'rgb(23, 25, 29)';
const DARK = 'rgb(236, 233, 225)';

/** Ways in which pages hide what they do not show now. */
const WAYS = ['display:none', 'visibility:hidden'] as const;

const widthOf = (page: Page) => page.locator('plazo-calculator').evaluate((one) => one.getBoundingClientRect().width);

for (const mode of modes) {
  const how = `mode="${mode}"`;

  test.describe(mode, () => {
    for (const way of WAYS)
      test(`${way} hides it, and what it was in the meantime troubles nobody`, async ({
        page,
        host,
        site,
        complaints,
      }) => {
        const heard = await listen(page);
        const tab = `<style>#tab.away, #tab.away > * { ${way} !important }</style>`;
        await page.goto(
          host.put({ head: tab, body: `<div id="tab" class="away">${element(how)}</div>${script(site)}` }),
        );
        await expect.poll(async () => (await heard()).map(({ type }) => type)).toContain('result');
        await expect(page.locator('plazo-calculator')).toBeHidden();
        if (mode === 'frame') await expect(iframe(page)).toBeHidden();
        else await expect(headline(page, mode)).toBeHidden();
        await page.locator('#tab').evaluate((tab) => tab.classList.remove('away'));
        await expect(headline(page, mode)).toBeVisible();
        await expect.poll(async () => (await heard()).some(({ type }) => type === 'height')).toBe(true);
        const heights = (await heard())
          .filter(({ type }) => type === 'height')
          .map(({ detail }) => Number(detail.height));
        expect(Math.max(...heights)).toBeLessThan(4000);
        expect(complaints).toEqual([]);
      });

    for (const place of ['float:left', 'display:inline-block', 'position:absolute'])
      test(`in a place as wide as what is in it (${place}) it is never too narrow to read, nor wider than what there is`, async ({
        page,
        host,
        site,
      }) => {
        await page.setViewportSize({ width: 1000, height: 700 });
        await page.goto(host.put({ body: `<div style="${place}">${element(how)}</div>${script(site)}` }));
        await expect(headline(page, mode)).toBeVisible();
        // A frame is as wide as the browser makes one of no width.
        await expect.poll(() => widthOf(page)).toBeGreaterThanOrEqual(mode === 'frame' ? 300 : 600);
        await page.setViewportSize({ width: 360, height: 700 });
        await expect.poll(() => widthOf(page)).toBeLessThan(361);
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThan(361);
      });

    test('follows the page that is turned dark by a class, however slow its transitions are', async ({
      page,
      host,
      site,
    }) => {
      const head = `<style>:root { color-scheme: light } .dark { color-scheme: dark } * { transition: all 20s !important }</style>`;
      await page.goto(host.put({ head, body: element(how) + script(site) }));
      const colour = () =>
        inside(page, mode)
          .locator('.say')
          .evaluate((say) => getComputedStyle(say).color);
      await expect.poll(colour).toBe(LIGHT);
      const turn = () => page.evaluate(() => document.documentElement.classList.toggle('dark'));
      await turn();
      await expect.poll(colour).toBe(DARK);
      await turn();
      await expect.poll(colour).toBe(LIGHT);
    });
  });
}

test('what nobody may touch is not touched in the page either', async ({ page, host, site }) => {
  const body = `<div style="pointer-events:none">${element('mode="inline"')}</div>${script(site)}`;
  await page.goto(host.put({ body }));
  await expect(headline(page, 'inline')).toHaveCSS('pointer-events', 'none');
});
