import heights from '../../../src/content/embeds/heights.json' with { type: 'json' };
import { FRAME_WIDTH, roomOf } from '../../../src/site/embedding/room.ts';
import { expect, guide, headlines, listen, namedInGuide, policiesOfGuide, snippetOf, test } from './host.ts';

/** The guide's snippets, pasted into a page of another origin as they stand. */
const BARE = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

test('the first snippet shows a calculator, which says its answer', async ({ page, visit, site, complaints }) => {
  const heard = await listen(page);
  await visit({ body: snippetOf('page.html', site) });
  await expect(headlines(page).frame).not.toBeEmpty();
  await expect.poll(async () => (await heard()).map(({ type }) => type)).toContain('result');
  const events = await heard();
  expect(events.find(({ type }) => type === 'result')?.detail.outcome?.status).toBe('determined');
  expect(events.find(({ type }) => type === 'height')?.detail.height).toBeGreaterThan(200);
  expect(events.some(({ type }) => type === 'ready')).toBe(true);
  await expect(page.getByRole('link', { name: 'Until when can I cancel?' })).toBeHidden();
  expect(complaints).toEqual([]);
});

test('without its script, the link inside stays and leads to the calculator', async ({ page, visit, site }) => {
  await page.route('**/embed/v1.js', (route) => route.abort());
  await visit({ body: snippetOf('page.html', site) });
  await page.getByRole('link', { name: 'Until when can I cancel?' }).click();
  await expect(page).toHaveURL(`${site}/en/zetalibra/calculators/cancellation/`);
});

test('a calculator opens with the inputs of its attributes, and follows their changes', async ({
  page,
  visit,
  site,
}) => {
  const heard = await listen(page);
  const loader = `<script src="${site}/embed/v1.js" async></script>`;
  await visit({ body: loader + snippetOf('prefilled.html', site) });
  await expect(headlines(page).frame).toContainText('September 2026');
  await page.locator('plazo-calculator').evaluate((element) => element.setAttribute('requestedOn', '2026-08-10'));
  await expect(headlines(page).frame).toContainText('October 2026');
  const deleted = (await heard()).flatMap(({ detail }) => detail.outcome?.facts.dataDeletedOn ?? []);
  expect(deleted).toEqual(expect.arrayContaining(['2026-09-30', '2026-10-31']));
});

test('a page listens to answers as the guide says', async ({ page, visit, site }) => {
  const loader = `<script src="${site}/embed/v1.js" async></script>`;
  await visit({
    body: loader + snippetOf('listening.html', site) + snippetOf('prefilled.html', site),
  });
  await expect(page.locator('#deleted')).toHaveText('2026-09-30');
});

test('an iframe alone computes what its address says, and tells nobody', async ({ page, visit, site }) => {
  await page.addInitScript(() => addEventListener('message', () => document.body.append('told')));
  await visit({ body: snippetOf('frame.html', site) });
  await expect(page.frameLocator('iframe').locator('.say')).toContainText('September 2026');
  await expect(page.locator('body')).not.toContainText('told');
});

test('the iframe alone of the guide needs no scroll bar', async ({ page, visit, site }) => {
  await page.clock.setFixedTime('2026-11-27T15:00:00Z');
  await visit({ body: snippetOf('frame.html', site) });
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.say')).toContainText('September 2026');
  const spare = () => frame.locator('html').evaluate(({ clientHeight }) => clientHeight - document.body.offsetHeight);
  await expect.poll(spare).toBeGreaterThanOrEqual(0);
  expect(await spare()).toBeLessThan(60);
});

test('the room that the guide keeps is what has been measured', () => {
  expect(snippetOf('size.css')).toContain(`min(100vh, ${roomOf('zetalibra', 'cancellation')}px)`);
  const measured = Object.values(heights).map((height) => height[FRAME_WIDTH]);
  const [least, most] = [Math.min(...measured), Math.max(...measured)].map((height) => height.toLocaleString('en'));
  expect(/from (\S+) to (\S+) px in a place 640 px wide/.exec(guide)?.slice(1)).toEqual([least, most]);
});

test('an iframe alone computes in a sandbox that allows scripts and nothing else', async ({ page, visit, site }) => {
  const framed = snippetOf('frame.html', site).replace('<iframe', '<iframe sandbox="allow-scripts"');
  await visit({ body: framed });
  await expect(page.frameLocator('iframe').locator('.say')).toContainText('September 2026');
});

test('an iframe alone opens the pages its links lead to where the sandbox allows both that the guide names', async ({
  page,
  visit,
  site,
}) => {
  const words = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
  await visit({ body: snippetOf('frame.html', site).replace('<iframe', `<iframe sandbox="${words}"`) });
  const opening = page.context().waitForEvent('page');
  await page.frameLocator('iframe').locator('.crumb a').click();
  await expect((await opening).locator('h1')).toBeVisible();
});

test('the pinned loader of the guide runs, checked against its hash', async ({ page, visit, site, complaints }) => {
  await visit({ body: snippetOf('pinned.html', site) + snippetOf('prefilled.html', site) });
  await expect(headlines(page).frame).toContainText('September 2026');
  expect(complaints).toEqual([]);
});

test('the guide says what a policy needs for each way', () => {
  expect(policiesOfGuide('').map(([way]) => way)).toEqual(['mode="frame"', 'mode="inline"', 'an iframe alone']);
});

for (const [way] of policiesOfGuide('')) {
  test(`${way}: what the guide tells to allow is enough, with Trusted Types and all else forbidden`, async ({
    page,
    visit,
    site,
    complaints,
  }) => {
    const policy = policiesOfGuide(site).find(([one]) => one === way)?.[1] ?? '';
    const mode = /inline/.test(way) ? 'inline' : 'frame';
    const loader = `<script src="${site}/embed/v1.js" async></script>`;
    const element = snippetOf('prefilled.html', site).replace('theme="light"', `theme="light" mode="${mode}"`);
    const body = way === 'an iframe alone' ? snippetOf('frame.html', site) : loader + element;
    await visit({ body, policy: `${BARE}; ${policy.replace('script-src', `script-src 'self'`)}` });
    const shown = way === 'an iframe alone' ? page.frameLocator('iframe').locator('.say') : headlines(page)[mode];
    await expect(shown).toContainText('September 2026');
    expect(complaints).toEqual([]);
  });
}

for (const mode of ['frame', 'inline'] as const) {
  const element = (site: string) =>
    `<script src="${site}/embed/v1.js" async></script>` +
    snippetOf('prefilled.html', site).replace('theme="light"', `theme="light" mode="${mode}"`);

  test(`${mode}: it works in a page that takes from others only what they give to anybody`, async ({
    page,
    visit,
    site,
    complaints,
  }) => {
    const headers = {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    };
    await visit({ body: element(site), headers });
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await expect(headlines(page)[mode]).toContainText('September 2026');
    expect(complaints).toEqual([]);
  });

  test(`${mode}: custom properties of the page reach the calculator, and the guide names all there are`, async ({
    page,
    visit,
    site,
  }) => {
    const heard = await listen(page);
    await visit({ head: `<style>${snippetOf('style.css')}${snippetOf('size.css')}</style>`, body: element(site) });
    await expect(headlines(page)[mode]).toContainText('September 2026');
    const deadline = headlines(page)[mode].locator('strong');
    await expect(deadline).toHaveCSS('color', 'rgb(161, 38, 13)');
    await page.locator('plazo-calculator').evaluate((one) => one.setAttribute('theme', 'dark'));
    await expect(deadline).toHaveCSS('color', 'rgb(255, 154, 128)');
    const variables = (await heard()).find(({ type }) => type === 'ready')?.detail.variables;
    const told = variables?.map((name) => `--plazo-${name}`);
    expect(namedInGuide('Style', /^--plazo-[\w-]+$/).toSorted()).toEqual(told?.toSorted());
  });
}

test('parts are styled as the guide says, which names all there are', async ({ page, visit, site }) => {
  const inline = snippetOf('prefilled.html', site).replace('theme="light"', 'mode="inline"');
  await visit({
    head: `<style>${snippetOf('parts.css')}</style>`,
    body: `<script src="${site}/embed/v1.js" async></script>${inline}`,
  });
  await expect(headlines(page).inline).toHaveCSS('font-style', 'italic');
  const parts = await page
    .locator('plazo-calculator [part]')
    .evaluateAll((found) => [...new Set(found.map((one) => one.getAttribute('part') ?? ''))]);
  expect(parts.length).toBeGreaterThan(6);
  expect(namedInGuide('Style', /^[a-z]+$/)).toEqual(expect.arrayContaining(parts));
});

test('room kept beforehand is there before the calculator is', async ({ page, visit, site }) => {
  await page.route('**/embed/v1/**', (route) => route.abort());
  await visit({
    head: `<style>${snippetOf('size.css')}</style>`,
    body: `<script src="${site}/embed/v1.js" async></script>${snippetOf('prefilled.html', site)}`,
  });
  await expect
    .poll(() => page.locator('plazo-calculator').evaluate((one) => one.getBoundingClientRect().height))
    .toBe(720);
});
