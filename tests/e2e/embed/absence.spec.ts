import { element, expect, headline, listen, script, test } from './host.ts';

/** Long before the patience of the loader ends, which is 20 seconds. */
const AT_ONCE = { timeout: 4_000 };
const LOAD = { type: 'error', detail: { reason: 'load' } };

for (const mode of ['frame', 'inline'] as const) {
  const how = `mode="${mode}"`;

  test.describe(mode, () => {
    for (const [what, provider, calculator] of [
      ['provider', 'nobody', 'cancellation'],
      ['calculator', 'zetalibra', 'nothing'],
    ] as const)
      test(`that there is no such ${what} is told at once, and the link stays`, async ({ page, host, site }) => {
        const heard = await listen(page);
        await page.goto(host.put({ body: element(how, provider, calculator) + script(site) }));
        await expect.poll(heard, AT_ONCE).toEqual([LOAD]);
        await expect(page.getByText('The question')).toBeVisible();
        await page.locator('plazo-calculator').evaluate((one) => {
          one.setAttribute('provider', 'zetalibra');
          one.setAttribute('calculator', 'cancellation');
        });
        await expect(headline(page, mode)).toBeVisible();
        expect((await heard()).filter(({ type }) => type === 'error')).toEqual([LOAD]);
      });

    test('what cannot be had is told at once; what only takes long is not', async ({ page, host, site }) => {
      const heard = await listen(page);
      await page.route('**/embed/v1/es/**', (route) => route.abort());
      await page.goto(host.put({ body: element(how) + script(site) }));
      await expect.poll(heard, AT_ONCE).toEqual([LOAD]);
      await page.unroute('**/embed/v1/es/**');
      const slow = async (route: import('playwright').Route) => {
        await new Promise((done) => setTimeout(done, 1_500));
        await route.continue();
      };
      await page.route(/\/(embed\/v1\/es|_astro)\//, slow);
      await page.goto(host.put({ body: element(how) + script(site) }));
      await expect(headline(page, mode)).toBeVisible({ timeout: 20_000 });
      expect((await heard()).filter(({ type }) => type === 'error')).toEqual([]);
    });
  });
}

test('a frame whose page has come and whose module has not says so itself', async ({ page, host, site }) => {
  const heard = await listen(page);
  // The page's own script waits for the nonce's answer; what it loads then is the calculator.
  await page.route(/\/_astro\/(?!.*astro_type_script)/, (route) => route.abort());
  await page.goto(host.put({ body: element() + script(site) }));
  await expect.poll(heard, AT_ONCE).toEqual([LOAD]);
  await expect(page.getByText('The question')).toBeVisible();
});

for (const [name, wrong] of [
  ['calculator', 'nothing'],
  ['provider', 'nobody'],
  ['lang', 'eo'],
] as const)
  test(`a calculator that turns into one there is not, by its ${name}, gives way to the link and leaves no gap`, async ({
    page,
    host,
    site,
  }) => {
    const heard = await listen(page);
    await page.goto(host.put({ body: `${element()}<p id="below">Below</p>${script(site)}` }));
    await expect(headline(page)).toBeVisible();
    const one = page.locator('plazo-calculator');
    const right = await one.getAttribute(name);
    await one.evaluate((it, [key, value]) => it.setAttribute(key, value), [name, wrong] as const);
    await expect.poll(heard, AT_ONCE).toContainEqual(LOAD);
    await expect(page.getByText('The question')).toBeVisible();
    await expect.poll(async () => (await one.boundingBox())?.height).toBeLessThan(60);
    await one.evaluate((it, [key, value]) => it.setAttribute(key, value), [name, right ?? 'es'] as const);
    await expect(headline(page)).toBeVisible();
    expect((await one.boundingBox())?.height).toBeGreaterThan(200);
  });

test('a frame that is moved in one step and finds no network gives way to the link, and says so', async ({
  page,
  host,
  site,
}) => {
  const heard = await listen(page);
  await page.goto(host.put({ body: `${element()}<div id="other"></div>${script(site)}` }));
  await expect(headline(page)).toBeVisible();
  await page.route('**/embed/v1/es/**', (route) => route.abort());
  await page.evaluate(() => document.querySelector('#other')?.append(document.querySelector('plazo-calculator') ?? ''));
  await expect.poll(heard, AT_ONCE).toContainEqual(LOAD);
  await expect(page.getByText('The question')).toBeVisible();
});
