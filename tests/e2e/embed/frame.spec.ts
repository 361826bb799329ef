import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { FrameLocator, Page } from 'playwright';
import { element, expect, headline, iframe, inside, listen, onTheDayAsked, script, test } from './host.ts';

const PATH = 'embed/v1/es/zetalibra/cancellation/';
const ASKED = 'requestedOn=2026-08-05';
const say = (frame: FrameLocator) => frame.locator('.say');
const only = (page: Page) => page.locator('iframe').contentFrame();

test('a plain frame opens with its query, whatever its case, and with the theme it names', async ({
  page,
  host,
  site,
  complaints,
}) => {
  const plain = (query: string) =>
    host.put({ body: `<iframe src="${site}${PATH}?${query}" width="600" height="500"></iframe>` });
  await page.goto(
    plain(`requestedon=2026-08-05&UNPAIDINVOICES=2&theme=dark&links=parent&colour=red&channel=pigeon&utm_source=x`),
  );
  const frame = only(page);
  await expect(say(frame)).toContainText('setiembre');
  await expect(frame.locator('.ignored')).toContainText('colour, channel.');
  await expect(frame.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(say(frame)).toHaveCSS('color', 'rgb(236, 233, 225)');
  await frame.getByText('cambiar').click();
  await expect(frame.locator('[data-field="unpaidInvoices"] input')).toHaveValue('2');
  // It scrolls by itself, since nobody gives it its height.
  expect(await frame.locator('html').evaluate((root) => getComputedStyle(root).overflowY)).not.toBe('hidden');
  await page.goto(plain(''));
  const { year } = await frame.locator('body').evaluate(() => ({ year: String(new Date().getFullYear()) }));
  await expect(frame.locator('body')).toHaveAttribute('data-alive', '');
  await expect(frame.getByRole('textbox', { name: 'Año' })).toHaveValue(year);
  expect(complaints).toEqual([]);
});

test('an address that names a host that is none still opens the calculator', async ({ page, site, complaints }) => {
  await page.goto(`${site}embed/v1/en/zetalibra/cancellation/#plazo=1&host=nowhere`);
  await expect(page.locator('body')).toHaveAttribute('data-alive');
  expect(complaints).toEqual([]);
});

test('a plain frame speaks to nobody', async ({ page, host, site }) => {
  const program = 'window.said = []; addEventListener("message", (event) => said.push(event.data));';
  await page.goto(host.put({ body: `<iframe src="${site}${PATH}?${ASKED}"></iframe>`, program }));
  await expect(only(page).locator('body')).toHaveAttribute('data-alive', '');
  expect(await page.evaluate(() => (globalThis as unknown as { said: unknown[] }).said)).toEqual([]);
});

for (const sandbox of ['allow-scripts allow-downloads', 'allow-scripts allow-same-origin allow-downloads']) {
  test(`it computes and saves its dates in a sandbox of ${sandbox}`, async ({ page, host, site, complaints }) => {
    await onTheDayAsked(page);
    await page.goto(
      host.put({
        body: `<iframe sandbox="${sandbox}" src="${site}${PATH}?${ASKED}" width="700" height="600"></iframe>`,
      }),
    );
    const frame = only(page);
    await expect(say(frame)).toContainText('setiembre');
    await frame.getByRole('textbox', { name: 'Día' }).fill('20');
    await expect(say(frame)).toContainText('octubre');
    const downloading = page.waitForEvent('download');
    await frame.getByRole('button', { name: 'Añadir al calendario' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/\.ics$/);
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')));
    const dates = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).startDate.toString());
    expect(dates).toContain('2026-09-30');
    await frame.getByRole('button', { name: 'Copiar enlace' }).click();
    await frame.getByText('Redactar el correo').click();
    await expect(frame.locator('blockquote')).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('the loader works on a page that is itself in a sandbox without an origin', async ({
  page,
  host,
  site,
  complaints,
}) => {
  const heard = await listen(page);
  const inner = host.put({
    body: element() + script(site),
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  });
  await page.goto(inner);
  expect(await page.evaluate(() => self.origin)).toBe('null');
  await expect(headline(page)).toContainText('setiembre');
  await page.locator('plazo-calculator').evaluate((one) => one.setAttribute('requestedOn', '2026-08-20'));
  await expect(headline(page)).toContainText('octubre');
  expect((await heard()).map(({ type }) => type)).toContain('ready');
  expect(complaints).toEqual([]);
});

test('the frame takes messages from the page around it alone, of its own kind, with its own nonce', async ({
  page,
  host,
  site,
}) => {
  const heard = await listen(page);
  const other = host.put({ body: 'Sibling' });
  await page.goto(host.put({ body: `${element()}<iframe name="sibling" src="${other}"></iframe>${script(site)}` }));
  await expect(headline(page)).toContainText('setiembre');
  const { hash } = new URL((await iframe(page).getAttribute('src')) ?? '');
  const nonce = new URLSearchParams(hash.slice(1)).get('plazo');
  const sound = {
    plazo: 1,
    nonce,
    type: 'set',
    detail: { query: 'requestedOn=2026-08-20', theme: 'dark', variables: {} },
  };
  const send = (message: unknown) =>
    iframe(page).evaluate((frame, data) => (frame as HTMLIFrameElement).contentWindow?.postMessage(data, '*'), message);
  for (const message of [
    { ...sound, nonce: '1,2,3,4' },
    { ...sound, nonce: undefined },
    { ...sound, plazo: 2 },
    { ...sound, type: 'ready' },
    JSON.stringify(sound),
    null,
    [sound],
  ])
    await send(message);
  const sibling = page.frame({ name: 'sibling' });
  expect(sibling).not.toBeNull();
  await sibling?.evaluate((message) => (parent.frames as unknown as Window[])[0]?.postMessage(message, '*'), sound);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  await expect(headline(page)).toContainText('setiembre');
  await expect(inside(page).locator('html')).toHaveCSS('color-scheme', 'light');
  // What is no wish changes nothing of what the reader sees.
  for (const detail of [undefined, null, 7, 'requestedOn=2026-08-20', {}, { query: 7, theme: 'dark' }])
    await send({ ...sound, detail });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  await expect(headline(page)).toContainText('setiembre');
  await expect(inside(page).locator('html')).toHaveCSS('color-scheme', 'light');
  for (const detail of [null, 7, { query: 7, theme: {}, variables: [1] }, { variables: { ink: { toString: 1 } } }])
    await send({ ...sound, detail: { theme: 'light', query: ASKED, ...(detail as object) } });
  const before = (await heard()).length;
  await send(sound);
  await expect
    .poll(async () => JSON.stringify((await heard()).slice(before)))
    .toContain('"firstUnbilledMonth":"2026-10"');
});

test('links lead to a new window, or to the page itself where that is asked for; a letter stays', async ({
  page,
  host,
  site,
  context,
}) => {
  await onTheDayAsked(page);
  const landed = { contentType: 'text/html', body: '<p>Landed</p>' };
  await context.route(/\/(calculators|baja-de-clientes)\//, (route) => route.fulfill(landed));
  await page.goto(host.put({ body: element() + element('mode="inline"') + script(site) }));
  for (const [mode, at] of [
    ['frame', 0],
    ['inline', 1],
  ] as const) {
    await expect(headline(page, mode, at)).toContainText('setiembre');
    const opening = context.waitForEvent('page');
    await inside(page, mode, at).getByRole('link', { name: 'Ver en Plazo' }).click();
    const opened = await opening;
    await expect(opened).toHaveURL(`${site}es/zetalibra/calculators/cancellation/?${ASKED}`);
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    await opened.close();
    await inside(page, mode, at).getByText('Redactar el correo').click();
    const letter = inside(page, mode, at).getByRole('link', { name: 'Abrir en mi correo' });
    await letter.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
    await letter.click();
    await expect(letter).toHaveAttribute('target', '_self');
  }
  for (const mode of ['frame', 'inline'] as const) {
    await page.goto(host.put({ body: element(`links="parent" mode="${mode}"`) + script(site) }));
    await expect(headline(page, mode)).toContainText('setiembre');
    await inside(page, mode).locator('.facts a').first().click();
    await expect(page).toHaveURL(`${site}es/zetalibra/baja-de-clientes/#ZL-05`);
  }
});

test('whatever its query holds is text: it says what it leaves out, and does nothing else', async ({
  page,
  host,
  site,
  complaints,
}) => {
  await page.addInitScript(() => Object.assign(globalThis, { alert: () => Object.assign(globalThis, { hurt: true }) }));
  const attack = '<img src=x onerror=alert(1)><script>alert(1)</script>';
  const queries = [
    '__proto__=1&constructor=2&prototype.x=3&toString=4&__proto__.polluted=5',
    `requestedOn=${encodeURIComponent(attack)}&${encodeURIComponent(attack)}=1&colour=${encodeURIComponent(attack)}`,
    `requestedOn=${encodeURIComponent('\u202e2026-08-05')}&unpaidInvoices=${encodeURIComponent('\u0000')}&requester=%00&channel=%E0%A4%A`,
    `theme=${encodeURIComponent('dark;background:url(//evil)')}&links=javascript:alert(1)&requestedOn=99999999999999999999`,
    'requestedOn=2026-08-05&requestedOn=2026-08-06&unpaidInvoices=1e9&unpaidInvoices=-1&=&&&==',
  ];
  const frame = only(page);
  for (const query of queries) {
    await page.goto(host.put({ body: `<iframe src="${site}${PATH}?${query.replaceAll('"', '&quot;')}"></iframe>` }));
    await expect(frame.locator('body'), query).toHaveAttribute('data-alive', '');
    await expect(say(frame)).not.toBeEmpty();
    await expect(frame.locator('.say img, .ignored img, .ignored script')).toHaveCount(0);
    expect(await frame.locator('body').evaluate(() => ['hurt' in globalThis, 'polluted' in {}])).toEqual([
      false,
      false,
    ]);
  }
  await expect(frame.locator('.ignored')).toContainText('unpaidInvoices');
  const long = 'a'.repeat(1_000_000);
  await page.goto(
    host.put({
      body:
        element(`unpaidInvoices="${long}" ${long}="1" __proto__="1" colour="${'\u202e'.repeat(99)}"`) + script(site),
    }),
  );
  await expect(headline(page)).toContainText('setiembre');
  await expect(inside(page).locator('.ignored')).toContainText('unpaidInvoices');
  expect(((await inside(page).locator('.ignored').textContent()) ?? '').length).toBeLessThan(500);
  expect(complaints).toEqual([]);
});

test('nothing is stored, and nothing is asked of anybody but the site', async ({
  page,
  host,
  site,
  context,
  complaints,
}) => {
  await onTheDayAsked(page);
  const asked: string[] = [];
  await page.addInitScript(() => {
    navigator.sendBeacon = () => {
      throw new Error('A beacon was sent.');
    };
  });
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.goto(host.put({ body: element('unpaidInvoices="1"') + element('mode="inline"') + script(site) }));
  for (const [mode, at] of [
    ['frame', 0],
    ['inline', 1],
  ] as const) {
    await expect(headline(page, mode, at)).toContainText('setiembre');
    const calculator = inside(page, mode, at);
    await calculator.getByRole('textbox', { name: 'Día' }).fill('20');
    await expect(headline(page, mode, at)).toContainText('octubre');
    await calculator.getByText('Redactar el correo').click();
    await expect(calculator.locator('blockquote')).toBeVisible();
    const downloading = page.waitForEvent('download');
    await calculator.getByRole('button', { name: 'Guardar la constancia' }).click();
    await downloading;
  }
  const strange = asked.filter((line) => !line.startsWith(`GET ${site}`) && !line.startsWith(`GET ${host.origin}/`));
  expect(strange.filter((line) => !/^GET (data|blob):/.test(line))).toEqual([]);
  // What somebody asks is in no address that a server sees.
  expect(asked.filter((line) => /2026|unpaid/i.test(line.replace(/#.*/, '')))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  for (const frame of page.frames())
    expect(
      await frame.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
      ]),
    ).toEqual([0, 0, 0, 0]);
  expect(complaints).toEqual([]);
});

test('framed pages are kept out of searches, and the site’s other pages out of frames', async ({
  page,
  host,
  site,
  request,
}) => {
  const html = await (await request.get(`${site}${PATH}`)).text();
  expect(html).toMatch(/<meta name="robots" content="noindex"/);
  await page.goto(host.put({ body: `<iframe src="${site}es/"></iframe>` }));
  await expect(only(page).locator('h1')).toHaveCount(0);
});

test('a copy is made where the browser refuses the clipboard', async ({ page, host, site, complaints }) => {
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto(host.put({ body: `<iframe src="${site}${PATH}?${ASKED}" width="700" height="3000"></iframe>` }));
  await expect(say(only(page))).toContainText('setiembre');
  await only(page).getByRole('button', { name: 'Copiar enlace' }).click();
  await expect(only(page).getByRole('button', { name: 'Copiado' })).toBeVisible();
  await page.context().grantPermissions(['clipboard-read']);
  await page.bringToFront();
  expect(await clipboard()).toBe(`${site}es/zetalibra/calculators/cancellation/?${ASKED}`);
  expect(complaints).toEqual([]);
});

test('a frame tells each height once, though what is folded comes later', async ({ page, host, site }) => {
  const heard = await listen(page);
  await page.goto(host.put({ body: element() + script(site) }));
  await expect(inside(page).locator('.whole > section').first()).toBeAttached();
  await expect.poll(async () => (await heard()).map(({ type }) => type)).toContain('result');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  const heights = (await heard()).filter(({ type }) => type === 'height').map(({ detail }) => detail.height);
  expect(heights.filter((height, at) => height === heights[at - 1])).toEqual([]);
});

test('a frame asks for all its programs at once, and for one more where it has inputs', async ({
  page,
  host,
  site,
}) => {
  const asked: string[] = [];
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/_astro/*.js', async (route) => {
    asked.push(new URL(route.request().url()).pathname);
    await held;
    await route.continue();
  });
  await page.goto(host.put({ body: element() + script(site) }), { waitUntil: 'commit' });
  await expect.poll(() => asked.filter((path) => path.includes('zetalibra.cancellation')).length).toBe(1);
  await expect.poll(() => asked.length).toBeGreaterThanOrEqual(3);
  const first = [...asked];
  release();
  await expect(headline(page)).toContainText('setiembre');
  // Beside what reads the inputs, only what is folded comes later.
  const later = asked.filter((path) => !first.includes(path) && !/-whole\./.test(path));
  expect(later.map((path) => path.replace(/^.*\/|\..*$/g, ''))).toEqual(['from-query']);
});
