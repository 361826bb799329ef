import { hold } from '../hold.ts';
import { watchShifts } from '../shifts.ts';
import { element, expect, headline, iframe, inside, listen, script, test } from './host.ts';
import { loaders } from './loaders.ts';

for (const loader of loaders) {
  test.describe(loader, () => {
    test('shows the calculator in place of the link, tells what it answers, and follows its content without a scroll bar', async ({
      page,
      host,
      site,
      complaints,
    }) => {
      const heard = await listen(page);
      await page.setViewportSize({ width: 700, height: 800 });
      await page.goto(host.put({ body: element() + script(site, loader) }));
      await expect(headline(page)).toContainText('setiembre');
      await expect(page.getByText('The question')).toBeHidden();
      await expect(iframe(page)).toHaveAttribute('title', /baja/);
      await expect.poll(async () => (await heard()).map(({ type }) => type)).toEqual(['height', 'ready', 'result']);
      const [height, , result] = await heard();
      expect(result?.detail).toMatchObject({
        outcome: { status: 'determined', provider: 'zetalibra', facts: { dataDeletedOn: '2026-09-30' } },
      });
      const frame = inside(page);
      await frame.locator('.answer > details > summary').click();
      await expect
        .poll(async () => (await heard()).at(-1)?.detail.height)
        .toBeGreaterThan(Number(height?.detail.height));
      await expect
        .poll(() =>
          frame
            .locator('html')
            .evaluate(({ scrollHeight, scrollWidth, clientHeight, clientWidth }) => [
              scrollHeight - clientHeight,
              scrollWidth - clientWidth,
            ]),
        )
        .toEqual([0, 0]);
      await frame.getByRole('textbox', { name: 'Día' }).fill('32');
      await expect
        .poll(async () => (await heard()).filter(({ type }) => type === 'error').at(-1)?.detail)
        .toMatchObject({ problems: [{ field: 'requestedOn' }] });
      expect(complaints).toEqual([]);
    });

    test('takes up elements that stand before it, and those that come after, two of them side by side', async ({
      page,
      host,
      site,
      complaints,
    }) => {
      await page.goto(
        host.put({
          body: element() + script(site, loader, '') + element('lang="en"', 'digital-express', 'response-deadline'),
        }),
      );
      await expect(headline(page, 'frame', 0)).toContainText('setiembre');
      await expect(headline(page, 'frame', 1)).toBeVisible();
      await expect(inside(page, 'frame', 1).locator('html')).toHaveAttribute('lang', 'en');
      await page.evaluate(() => {
        const late = document.createElement('plazo-calculator');
        document.body.append(late);
        late.setAttribute('provider', 'zetalibra');
        late.setAttribute('calculator', 'suspension');
      });
      await expect(headline(page, 'frame', 2)).toBeVisible();
      expect(complaints).toEqual([]);
    });

    test('tells the frame what changes, makes another one only for another calculator, and adds nothing to the history', async ({
      page,
      host,
      site,
      complaints,
    }) => {
      await page.goto(host.put({ body: element() + script(site, loader) }));
      await expect(headline(page)).toContainText('setiembre');
      const history = () => page.evaluate(() => window.history.length);
      const [before, address] = [await history(), await iframe(page).getAttribute('src')];
      const set = (name: string, value: string) =>
        page
          .locator('plazo-calculator')
          .evaluate((one, [key, text]) => one.setAttribute(key, text), [name, value] as const);
      await set('requestedOn', '2026-08-20');
      await expect(headline(page)).toContainText('octubre');
      await set('theme', 'dark');
      await expect(inside(page).locator('html')).toHaveCSS('color-scheme', 'dark');
      expect(await iframe(page).getAttribute('src')).toBe(address);
      await set('lang', 'en');
      await expect(headline(page)).toContainText('October');
      await set('calculator', 'suspension');
      await expect(inside(page).locator('[data-field="requestedOn"]')).toHaveCount(0);
      await expect(headline(page)).toBeVisible();
      expect(await history()).toBe(before);
      expect(complaints).toEqual([]);
    });

    test('lives on where it is moved to', async ({ page, host, site, complaints }) => {
      await page.goto(host.put({ body: `${element()}<div id="other"></div>${script(site, loader)}` }));
      await expect(headline(page)).toContainText('setiembre');
      await page.evaluate(() =>
        document.querySelector('#other')?.append(document.querySelector('plazo-calculator') ?? ''),
      );
      await expect(page.locator('#other').locator('iframe').contentFrame().locator('.say')).toContainText('setiembre');
      expect(complaints.filter((complaint) => !complaint.startsWith('failed:'))).toEqual([]);
    });

    test('takes messages from its own frame alone, of its own kind, with its own nonce', async ({
      page,
      host,
      site,
    }) => {
      const heard = await listen(page);
      const stranger = host.put({ body: 'Stranger', head: '<style>html{background:red}</style>' });
      const other = `<iframe name="twin" src="${site}es/glossary/" hidden></iframe><iframe name="stranger" src="${stranger}" hidden></iframe>`;
      await page.goto(host.put({ body: element() + script(site, loader) + other }));
      await expect(headline(page)).toContainText('setiembre');
      const { hash } = new URL((await iframe(page).getAttribute('src')) ?? '');
      const nonce = new URLSearchParams(hash.slice(1)).get('plazo');
      const sound = { plazo: 1, nonce, type: 'height', detail: { height: 4000 } };
      const before = (await heard()).length;
      const own = page.frames().find((frame) => frame.url().includes('/embed/v1/'));
      const stray = page.frame({ name: 'stranger' });
      expect(own && stray).toBeTruthy();
      const send = (message: unknown) => parent.postMessage(message, '*');
      for (const message of [
        { ...sound, nonce: '1,2,3,4' },
        { ...sound, plazo: 2 },
        { ...sound, plazo: '1' },
        { ...sound, type: 'set' },
        { ...sound, type: 'toString' },
        'height',
        null,
        [sound],
      ])
        await own?.evaluate(send, message);
      await stray?.evaluate(send, sound);
      await page.evaluate((message) => window.postMessage(message, '*'), sound);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
      expect((await heard()).slice(before)).toEqual([]);
      // It has no height of its own that is none.
      const shownHeight = () => iframe(page).evaluate((one) => one.getBoundingClientRect().height);
      const [high, told] = [await shownHeight(), (await heard()).length];
      for (const height of [-5, 0, Number.NaN, Number.POSITIVE_INFINITY, 'tall', {}, null])
        await own?.evaluate(send, { ...sound, detail: { height } });
      await expect.poll(async () => (await heard()).length).toBe(told + 7);
      expect(await shownHeight()).toBe(high);
      const earlier = (await heard()).length;
      await own?.evaluate(send, sound);
      await expect
        .poll(async () => (await heard()).slice(earlier))
        .toEqual([{ type: 'height', detail: { height: 4000 } }]);
      // The same words, from the same window, after it has been led to another origin.
      const shown = (await heard()).length;
      await iframe(page).evaluate((frame, to) => frame.setAttribute('src', to), stranger);
      await expect(inside(page).getByText('Stranger')).toBeAttached();
      await inside(page)
        .locator('body')
        .evaluate((_, message) => parent.postMessage(message, '*'), sound);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
      expect((await heard()).slice(shown)).toEqual([]);
    });

    test('moves nothing beyond the room that was kept for it, takes no focus and does not scroll', async ({
      page,
      host,
      site,
    }) => {
      const shifts = await watchShifts(page);
      const room = '<style>plazo-calculator{display:block;min-height:2200px}body{font-size:40px}</style>';
      const body = `<input id="mine" autofocus>${element()}<p>Below</p>${element()}<p>Last</p>${script(site, loader)}`;
      await page.goto(host.put({ head: room, body }));
      await page.locator('#mine').focus();
      await expect(headline(page, 'frame', 0)).toContainText('setiembre');
      await expect(headline(page, 'frame', 1)).toContainText('setiembre');
      await page
        .locator('plazo-calculator')
        .first()
        .evaluate((one) => one.setAttribute('requestedOn', '2026-08-20'));
      await expect(headline(page, 'frame', 0)).toContainText('octubre');
      await expect(page.locator('#mine')).toBeFocused();
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(await shifts()).toBe(0);
    });

    test('leaves the link where the script, the page or the calculator never comes, and says so in the end', async ({
      page,
      host,
      site,
    }) => {
      const address = host.put({ body: element() + element('mode="inline"') + script(site, loader) });
      await page.route(`**/${loader}`, (route) => route.abort());
      await page.goto(address);
      await expect(page.getByText('The question')).toHaveCount(2);
      await expect(page.getByText('The question').first()).toBeVisible();
      await page.unroute(`**/${loader}`);

      await page.route('**/embed/v1/es/**', (route) => route.abort());
      await page.clock.install();
      const heard = await listen(page);
      await page.goto(address);
      await expect.poll(heard).toContainEqual({ type: 'error', detail: { reason: 'load' } });
      await page.clock.fastForward(30_000);
      await expect.poll(async () => (await heard()).map(({ detail }) => detail.reason)).toContain('timeout');
      await expect(page.getByText('The question').first()).toBeVisible();
      await expect(page.getByText('The question').nth(1)).toBeVisible();
    });

    test('an inline calculator tells every answer, and each height once', async ({ page, host, site, complaints }) => {
      const heard = await listen(page);
      await page.goto(host.put({ body: element('mode="inline"') + script(site, loader) }));
      await expect(headline(page, 'inline')).toContainText('setiembre');
      await page.locator('plazo-calculator').evaluate((one) => one.setAttribute('requestedOn', '2026-10-05'));
      await expect(headline(page, 'inline')).toContainText('noviembre');
      const results = async () => (await heard()).filter(({ type }) => type === 'result').map(({ detail }) => detail);
      await expect
        .poll(results)
        .toMatchObject(
          ['2026-09-30', '2026-11-30'].map((dataDeletedOn) => ({ outcome: { facts: { dataDeletedOn } } })),
        );
      const heights = (await heard()).filter(({ type }) => type === 'height').map(({ detail }) => detail.height);
      expect(heights.filter((height, at) => height === heights[at - 1])).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test('shows the link for as long as a slow network takes', async ({ page, host, site, complaints }) => {
      const release = await hold(page, '**/_astro/**');
      await page.goto(host.put({ body: element() + element('mode="inline"') + script(site, loader) }), {
        waitUntil: 'commit',
      });
      await expect(iframe(page)).toBeAttached();
      await expect(page.getByText('The question').first()).toBeVisible();
      await expect(page.getByText('The question').nth(1)).toBeVisible();
      await expect(iframe(page)).toBeHidden();
      release();
      await expect(headline(page)).toContainText('setiembre');
      await expect(headline(page, 'inline', 1)).toContainText('setiembre');
      expect(complaints).toEqual([]);
    });
  });
}
