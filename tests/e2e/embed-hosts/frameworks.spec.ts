import { reactHost, vueHost } from './bundles.ts';
import { expect, headlines, test } from './host.ts';

const hosts = { 'React 19': reactHost, 'Vue 3': vueHost };

for (const [name, bundle] of Object.entries(hosts)) {
  test.describe(name, () => {
    test('the component of the guide shows a calculator that follows state, and its answers become state', async ({
      page,
      visit,
      site,
      complaints,
    }) => {
      const warnings: string[] = [];
      page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
      await visit(await bundle(site));
      await expect(headlines(page).frame).toContainText('September 2026');
      await expect(page.locator('#outcome')).toHaveText('2026-09-30');
      await page.getByRole('button', { name: 'later' }).click();
      await expect(headlines(page).frame).toContainText('October 2026');
      await expect(page.locator('#outcome')).toHaveText('2026-10-31');
      expect(complaints).toEqual([]);
      expect(warnings).toEqual([]);
    });

    test('it goes without a trace and comes back', async ({ page, visit, site, complaints }) => {
      await visit(await bundle(site));
      await expect(page.locator('#outcome')).toHaveText('2026-09-30');
      for (let round = 0; round < 3; round += 1) {
        await page.getByRole('button', { name: 'away' }).click();
        await expect(page.locator('plazo-calculator, iframe')).toHaveCount(0);
        await page.getByRole('button', { name: 'back' }).click();
        await expect(headlines(page).frame).toContainText('September 2026');
      }
      await expect(page.locator('plazo-calculator')).toHaveCount(1);
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
      expect(complaints).toEqual([]);
    });
  });
}
