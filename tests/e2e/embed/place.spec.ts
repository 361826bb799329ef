import type { Page } from 'playwright';
import { element, expect, headline, iframe, inside, listen, script, test } from './host.ts';

const modes = ['frame', 'inline'] as const;

const LIGHT = 'rgb(23, 25, 29)';
const DARK = 'rgb(236, 233, 225)';

/** Ways in which pages hide what they do not show now. */
const WAYS = ['display:none', 'visibility:hidden'] as const;

/** Places that are as narrow as what is in them lets them be. */
const NARROWING = [
  [
    'a column of min-content',
    '<div style="display:grid;grid-template-columns:min-content 1fr">',
    '<p>Beside</p></div>',
  ],
  ['a cell of a table', '<table style="width:100%"><tr><td>', '</td><td style="width:100%">Beside</td></tr></table>'],
  ['a row that is too long', '<div style="display:flex">', '<p style="flex:none;width:900px">Beside</p></div>'],
] as const;

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

    test('what is hidden until it is found is not seen before, and then it is', async ({ page, host, site }) => {
      const heard = await listen(page);
      await page.goto(host.put({ body: element(`${how} hidden="until-found"`) + script(site) }));
      await expect.poll(async () => (await heard()).map(({ type }) => type)).toContain('result');
      const one = page.locator('plazo-calculator');
      expect((await one.boundingBox())?.height).toBe(0);
      const shown = () =>
        one.evaluate((it) => [...(it.shadowRoot?.children ?? [])].some((child) => child.checkVisibility()));
      expect(await shown()).toBe(false);
      await one.evaluate((it) => it.removeAttribute('hidden'));
      await expect.poll(shown).toBe(true);
      await expect.poll(async () => (await one.boundingBox())?.height).toBeGreaterThan(200);
    });

    for (const place of ['transform:scale(.5)', 'zoom:2', 'zoom:.75'])
      test(`its height is in pixels of its own, whatever its place does to them (${place})`, async ({
        page,
        host,
        site,
      }) => {
        const heard = await listen(page);
        await page.goto(host.put({ body: `<div style="${place}">${element(how)}</div>${script(site)}` }));
        await expect(headline(page, mode)).toBeVisible();
        await expect
          .poll(async () => {
            const told = (await heard()).filter(({ type }) => type === 'height').at(-1)?.detail.height;
            const { offsetHeight } = await page
              .locator('plazo-calculator')
              .evaluate((one) => ({ offsetHeight: (one as HTMLElement).offsetHeight }));
            return Math.abs(Number(told) - offsetHeight);
          })
          .toBeLessThanOrEqual(1);
      });

    test('out of sight it is as high as its width asks for', async ({ page, host, site }) => {
      await page.setViewportSize({ width: 700, height: 600 });
      const heard = await listen(page);
      const body = `<div style="height:6000px"></div><div id="column" style="width:640px">${element(how)}</div>${script(site)}`;
      await page.goto(host.put({ body }));
      const last = async () => (await heard()).filter(({ type }) => type === 'height').at(-1)?.detail.height;
      await expect.poll(async () => (await heard()).map(({ type }) => type)).toContain('result');
      const wide = Number(await last());
      expect(wide).toBeGreaterThan(200);
      await page.locator('#column').evaluate((column) => {
        column.style.width = '300px';
      });
      await expect.poll(last).toBeGreaterThan(wide + 100);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });

    test('what makes no answer is drawn once, with what is wrong', async ({ page, host, site }) => {
      const heard = await listen(page);
      await page.goto(host.put({ body: element(how) + script(site) }));
      await expect(headline(page, mode)).toContainText('setiembre');
      await expect.poll(async () => (await heard()).map(({ type }) => type)).toContain('result');
      const before = (await heard()).length;
      await page.locator('plazo-calculator').evaluate((one) => one.setAttribute('requestedOn', ''));
      await expect.poll(async () => (await heard()).map(({ type }) => type)).toContain('error');
      await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
      const heights = (await heard()).slice(before).filter(({ type }) => type === 'height');
      expect(heights.length).toBeLessThanOrEqual(1);
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
        await expect.poll(() => widthOf(page)).toBe(640);
        await page.setViewportSize({ width: 360, height: 700 });
        await expect.poll(() => widthOf(page)).toBeLessThan(361);
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThan(361);
      });

    for (const [place, start, end] of NARROWING)
      test(`in a place that makes all as narrow as it goes (${place}) there is room to read`, async ({
        page,
        host,
        site,
      }) => {
        await page.setViewportSize({ width: 1000, height: 700 });
        await page.goto(host.put({ body: start + element(how) + end + script(site) }));
        await expect(headline(page, mode)).toBeVisible();
        await expect.poll(() => widthOf(page)).toBe(280);
        const height = () =>
          page.locator('plazo-calculator').evaluate((one) => Math.round(one.getBoundingClientRect().height));
        await expect.poll(height).toBeLessThan(3000);
      });

    for (const place of ['display:block', 'display:flex'])
      test(`where there is less room than that (${place}) it takes what there is`, async ({ page, host, site }) => {
        const body = `<div style="width:240px;${place}">${element(how)}</div>${script(site)}`;
        await page.goto(host.put({ body }));
        await expect(headline(page, mode)).toBeVisible();
        await expect.poll(() => widthOf(page)).toBe(240);
      });

    test('custom properties reach it that change anywhere around it', async ({ page, host, site, complaints }) => {
      const head = '<style>* { transition: all 20s !important } .brand { --plazo-ink: rgb(1, 2, 3) }</style>';
      await page.goto(host.put({ head, body: `<div class="host">${element(how)}</div>${script(site)}` }));
      await expect(headline(page, mode)).toHaveCSS('color', LIGHT);
      await page.locator('.host').evaluate((around) => around.classList.add('brand'));
      await expect(headline(page, mode)).toHaveCSS('color', 'rgb(1, 2, 3)');
      await page.locator('.host').evaluate((around) => around.style.setProperty('--plazo-ink', 'rgb(4, 5, 6)'));
      await expect(headline(page, mode)).toHaveCSS('color', 'rgb(4, 5, 6)');
      await page.locator('.host').evaluate((around) => {
        around.removeAttribute('style');
        around.classList.remove('brand');
      });
      await expect(headline(page, mode)).toHaveCSS('color', LIGHT);
      expect(complaints).toEqual([]);
    });

    test('in another document there is the link alone; back in its own it is what it was', async ({
      page,
      host,
      site,
      complaints,
    }) => {
      const body = `${element(how)}<iframe name="other" srcdoc="<body></body>"></iframe>${script(site)}`;
      await page.goto(host.put({ body }));
      await expect(headline(page, mode)).toContainText('setiembre');
      const shown = await page.locator('plazo-calculator').evaluate((one) => one.getBoundingClientRect().height);
      await page.evaluate(() => {
        const one = document.querySelector('plazo-calculator') as Element;
        document.querySelector<HTMLIFrameElement>('[name=other]')?.contentDocument?.body.append(one);
      });
      const away = page.frameLocator('[name=other]').locator('plazo-calculator');
      await expect(away.getByText('The question')).toBeVisible();
      await expect(away.locator('iframe, .plazo')).toHaveCount(0);
      await away.evaluate((one) => parent.document.body.prepend(one));
      await expect(headline(page, mode)).toContainText('setiembre');
      await expect(page.getByText('The question')).toBeHidden();
      const size = () => page.locator('plazo-calculator').evaluate((one) => one.getBoundingClientRect().height);
      await expect.poll(size).toBe(shown);
      expect(complaints).toEqual([]);
    });

    test('an attribute is enough for a browser that tells nobody of its custom properties', async ({
      page,
      host,
      site,
    }) => {
      // Such a browser knows no transition of what it cannot draw in between.
      await page.addInitScript(() => {
        const { replaceSync } = CSSStyleSheet.prototype;
        CSSStyleSheet.prototype.replaceSync = function (text: string) {
          replaceSync.call(this, text.replace('allow-discrete', 'none-such'));
        };
      });
      await page.goto(host.put({ body: `<div class="host">${element(how)}</div>${script(site)}` }));
      await expect(headline(page, mode)).toHaveCSS('color', LIGHT);
      await page.locator('.host').evaluate((around) => around.style.setProperty('--plazo-ink', 'rgb(4, 5, 6)'));
      await page.locator('plazo-calculator').evaluate((one) => one.toggleAttribute('data-turn'));
      await expect(headline(page, mode)).toHaveCSS('color', 'rgb(4, 5, 6)');
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

test('moved in one step, a frame starts again and troubles nobody', async ({ page, host, site, complaints }) => {
  const heard = await listen(page);
  await page.goto(host.put({ body: `${element()}<div id="other"></div>${script(site)}` }));
  await expect.poll(async () => (await heard()).map(({ type }) => type)).toContain('result');
  const before = (await heard()).length;
  await page.evaluate(() => document.querySelector('#other')?.append(document.querySelector('plazo-calculator') ?? ''));
  await expect
    .poll(async () => (await heard()).slice(before).map(({ type }) => type))
    .toEqual(['height', 'ready', 'result']);
  await expect(headline(page)).toContainText('setiembre');
  // What was under way when it was moved fails to come.
  expect(complaints.filter((complaint) => !complaint.startsWith('failed:'))).toEqual([]);
});

test('moved in a way that keeps its state, a frame says nothing', async ({ page, host, site, complaints }) => {
  const heard = await listen(page);
  await page.goto(host.put({ body: `${element()}<div id="other"></div>${script(site)}` }));
  await expect.poll(async () => (await heard()).map(({ type }) => type)).toContain('result');
  const before = (await heard()).length;
  await page.evaluate(() => {
    type Mover = Element & { moveBefore(one: Element | null, before: null): void };
    (document.querySelector('#other') as Mover).moveBefore(document.querySelector('plazo-calculator'), null);
  });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  expect((await heard()).length).toBe(before);
  await expect(headline(page)).toContainText('setiembre');
  expect(complaints).toEqual([]);
});
