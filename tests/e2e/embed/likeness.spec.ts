import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { hold } from '../hold.ts';
import { element, expect, headline, inside, listen, script, test } from './host.ts';

const framed = join(import.meta.dirname, '../../../dist/site/embed/v1/es');
const pairs = (existsSync(framed) ? readdirSync(framed) : []).flatMap((provider) =>
  readdirSync(join(framed, provider))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [provider, name.slice(0, -'.js'.length)] as const),
);

/** How each element of a calculator is drawn, in the order they stand in. */
const drawn = (calculator: Locator): Promise<readonly string[]> =>
  calculator.evaluate((box) => {
    const names =
      'display position color background-color fill stroke stroke-width opacity font-size font-weight font-style text-decoration-line padding-top padding-left margin-top margin-bottom border-top-width border-left-width border-top-color list-style-type writing-mode grid-template-columns gap';
    return [...box.querySelectorAll('*')].map((element) => {
      const style = getComputedStyle(element);
      const look = names.split(' ').map((name) => `${name}:${style.getPropertyValue(name)}`);
      return `${element.tagName}.${element.getAttribute('class') ?? ''} ${look.join(' ')}`;
    });
  });

/** Opens what an answer rests on, which comes late in the page and is there from the start in a frame. */
async function unfold(box: Locator): Promise<void> {
  await expect(box).toBeVisible();
  const whole = box.locator('.whole');
  if ((await whole.count()) === 0) return;
  await whole.locator('summary').first().click();
  await expect(whole.locator('h2').first()).toBeVisible();
}

test.describe('in the page', () => {
  test('there are calculators to compare', () => expect(pairs.length).toBeGreaterThan(0));

  for (const [provider, calculator] of pairs)
    test(`${provider}/${calculator} looks as it does in a frame`, async ({ page, host, site }) => {
      const one = (mode: string) =>
        `<plazo-calculator provider="${provider}" calculator="${calculator}" mode="${mode}"></plazo-calculator>`;
      await page.goto(host.put({ body: `${one('frame')}${one('inline')}${script(site)}` }));
      const [frame, inline] = [
        inside(page, 'frame').locator('[data-island]'),
        inside(page, 'inline', 1).locator('.live'),
      ];
      for (const box of [frame, inline]) await unfold(box);
      for (const width of [1280, 640, 340]) {
        await page.setViewportSize({ width, height: 800 });
        await expect(frame).toBeVisible();
        await expect(inline).toBeVisible();
        await expect(async () => expect(await drawn(inline)).toEqual(await drawn(frame))).toPass({ timeout: 8_000 });
      }
    });
});

test('in the page, no answer but the one that was asked for is ever shown', async ({ page, host, site }) => {
  const release = await hold(page, /exact-names/);
  const asked = page.waitForRequest(/exact-names/);
  const body = `<plazo-calculator provider="zetalibra" calculator="cancellation" mode="inline" requestedOn="2026-08-05"><a href="/link">The question</a></plazo-calculator>`;
  await page.goto(host.put({ body: body + script(site) }));
  await asked;
  await expect(page.getByText('The question')).toBeVisible();
  await expect(headline(page, 'inline')).toHaveCount(0);
  release();
  await expect(headline(page, 'inline')).toContainText('setiembre');
  await expect(page.getByText('The question')).toBeHidden();
});

test('in the page, what fails late leaves the link alone', async ({ page, host, site }) => {
  await page.route(/exact-names/, (route) => route.abort());
  const body = `<plazo-calculator provider="zetalibra" calculator="cancellation" mode="inline" requestedOn="2026-08-05"><a href="/link">The question</a></plazo-calculator>`;
  const program = `document.addEventListener('plazo-error', ({ detail }) => { document.title = detail.reason; })`;
  await page.goto(host.put({ body: body + script(site), program }));
  await expect(page).toHaveTitle('load');
  await expect(page.getByText('The question')).toBeVisible();
  await expect(headline(page, 'inline')).toHaveCount(0);
});

test('both modes tell the same title, and no height before there is one', async ({ page, host, site }) => {
  const heard = await listen(page);
  const body = (mode: string) => host.put({ body: element(`mode="${mode}"`) + script(site) });
  const said = async (mode: 'frame' | 'inline') => {
    await page.goto(body(mode));
    await expect(headline(page, mode)).toBeVisible();
    await expect.poll(async () => (await heard()).map(({ type }) => type)).toContain('result');
    const first = (await heard()).findIndex(({ type }) => type === 'ready');
    const heights = (await heard()).slice(0, first).map(({ detail }) => Number(detail.height));
    return { title: (await heard())[first]?.detail.title, heights };
  };
  const [frame, inline] = [await said('frame'), await said('inline')];
  expect(inline.title).toBe(frame.title);
  for (const { heights } of [frame, inline]) expect(Math.min(...heights)).toBeGreaterThan(200);
});

test('both modes take the question beside the answer at the same width, whatever the size of letters', async ({
  page,
  host,
  site,
}) => {
  const sized = '<style>plazo-calculator{--plazo-size:20px}</style>';
  await page.goto(host.put({ head: sized, body: element() + element('mode="inline"') + script(site) }));
  await expect(headline(page)).toBeVisible();
  await expect(headline(page, 'inline', 1)).toBeVisible();
  const parted = async (width: number) => {
    await page.setViewportSize({ width, height: 800 });
    const edges = [inside(page, 'frame'), inside(page, 'inline', 1)].map((box) =>
      box.locator('.result').evaluate((result) => getComputedStyle(result).borderLeftWidth),
    );
    return Promise.all(edges);
  };
  // 54 letters of 20 px are 1,080 px, and those of 16 px are 864.
  await expect.poll(() => parted(1000)).toEqual(['0px', '0px']);
  await expect.poll(() => parted(1200)).toEqual(['1px', '1px']);
});
