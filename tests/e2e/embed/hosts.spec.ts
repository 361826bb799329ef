import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { element, expect, headline, iframe, inside, onTheDayAsked, script, test } from './host.ts';

const modes = ['frame', 'inline'] as const;
type Mode = (typeof modes)[number];

/** What sets a page's own elements right, and what would set a guest's wrong. */
const HOSTILE = `
  *, *::before, *::after { all: unset; box-sizing: content-box !important; margin: 9px !important; padding: 7px; float: left; line-height: 0;
    font: italic 40px/4 fantasy !important; letter-spacing: 1em; text-transform: uppercase !important; color: red !important;
    max-height: 3px !important; background: lime !important }
  head, head * { display: none !important }
  iframe { visibility: hidden }
  iframe, plazo-calculator { display: inline !important; height: 20px !important; border: 9px solid red }
  html { font-size: 62.5% !important }
  body { direction: rtl; width: 700px; max-height: none !important }
  p, div, form, fieldset, input, button, table { display: none !important }
`;

/** The room that a page gives its guest is the page's own business. */
const ROOM =
  'body{width:700px}plazo-calculator{width:690px!important;margin:0!important;padding:0!important;border:0!important}';

/** What libraries of before do to names that browsers have given another meaning since. */
const LIBRARIES = `
  window.Document = function () {};
  Array.from = (list) => Array.prototype.slice.call(list || []);
  Array.prototype.entries = function () { return this.slice(); };
  HTMLElement.prototype.remove = function () {
    this.parentNode.removeChild(this);
    return this;
  };
`;

/** Empties all that an answer holds. */
const WRECK = `
  const wreck = (one) => {
    if (typeof one !== 'object' || !one) return;
    Object.values(one).forEach(wreck);
    if (Array.isArray(one)) one.length = 0;
    for (const name of Object.keys(one)) delete one[name];
  };
  document.addEventListener('plazo-result', ({ detail }) => {
    wreck(detail);
    window.wrecked = true;
  });
`;

/** How the answer's sentence is drawn. */
function look(page: Page, mode: Mode) {
  return headline(page, mode).evaluate((say) => {
    const style = getComputedStyle(say);
    const { fontSize, fontStyle, color, textTransform, letterSpacing, direction } = style;
    return { fontSize, fontStyle, color, textTransform, letterSpacing, direction };
  });
}

for (const mode of modes) {
  const how = `mode="${mode}"`;

  test.describe(mode, () => {
    test('looks the same on a page whose styles would break anything', async ({ page, host, site, complaints }) => {
      await page.setViewportSize({ width: 760, height: 800 });
      await page.goto(host.put({ body: element(how) + script(site), head: `<style>${ROOM}</style>` }));
      await expect(headline(page, mode)).toContainText('setiembre');
      const plain = await look(page, mode);
      const size = () => page.locator('plazo-calculator').evaluate((one) => one.getBoundingClientRect().height);
      const height = await size();
      await page.goto(host.put({ body: element(how) + script(site), head: `<style>${HOSTILE}${ROOM}</style>` }));
      await expect(headline(page, mode)).toContainText('setiembre');
      expect(await look(page, mode)).toEqual(plain);
      await expect(headline(page, mode)).toBeVisible();
      expect(await size()).toBeGreaterThan(height * 0.8);
      expect(complaints).toEqual([]);
    });

    test('computes under a strict policy with Trusted Types, which it never breaks', async ({
      page,
      host,
      site,
      complaints,
    }) => {
      await onTheDayAsked(page);
      const policy = [
        "default-src 'none'",
        `script-src ${host.origin} ${site}embed/ ${site}_astro/`,
        `frame-src ${site}embed/`,
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
        'img-src data:',
      ].join('; ');
      await page.goto(host.put({ body: element(how) + script(site), headers: { 'content-security-policy': policy } }));
      await expect(headline(page, mode)).toContainText('setiembre');
      const frame = inside(page, mode);
      await frame.getByRole('textbox', { name: 'Día' }).fill('20');
      await expect(headline(page, mode)).toContainText('octubre');
      await frame.getByText('Redactar el correo').click();
      await expect(frame.locator('blockquote')).toBeVisible();
      expect(complaints).toEqual([]);
    });

    test('is framed and loaded by a page that isolates itself', async ({ page, host, site, complaints }) => {
      const headers = { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' };
      await page.goto(host.put({ body: element(how) + script(site, 'embed/v1.js', 'crossorigin'), headers }));
      await expect(headline(page, mode)).toContainText('setiembre');
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      expect(complaints).toEqual([]);
    });

    test('stands on the ground of its page, light or dark as that is, unless told otherwise', async ({
      page,
      host,
      site,
    }) => {
      const grounds: readonly (readonly [scheme: string, theme: string, os: 'light' | 'dark', dark: boolean])[] = [
        ['normal', 'auto', 'dark', false],
        ['dark', 'auto', 'light', true],
        ['light dark', 'auto', 'dark', true],
        ['light', 'dark', 'light', true],
        ['dark', 'light', 'dark', false],
      ];
      const ink = (dark: boolean) => (dark ? 'rgb(236, 233, 225)' : 'rgb(23, 25, 29)');
      const body = element(how) + script(site);
      await page.goto(host.put({ head: '<style>html{background:rgb(1,120,2)}</style>', body }));
      await expect(headline(page, mode)).toContainText('setiembre');
      for (const [scheme, theme, colorScheme, dark] of grounds) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate(
          ([ground, wanted]) => {
            document.documentElement.style.colorScheme = ground;
            document.querySelector('plazo-calculator')?.setAttribute('theme', wanted);
          },
          [scheme, theme] as const,
        );
        await expect(headline(page, mode), `${scheme} ${theme}`).toHaveCSS('color', ink(dark));
        // The ground shows through: beside the sentence there is the host's own colour.
        expect(await pixelBeside(page, mode), `${scheme} ${theme}`).toEqual([1, 120, 2]);
      }
      await page.goto(host.put({ head: '<style>html{color-scheme:light dark}</style>', body }));
      await expect(headline(page, mode)).toHaveCSS('color', ink(true));
      await page.emulateMedia({ colorScheme: 'light' });
      await expect(headline(page, mode)).toHaveCSS('color', ink(false));
    });

    test('fits a column of 280 px, and a page written from right to left', async ({ page, host, site, complaints }) => {
      const body = `<div style="width:280px">${element(how)}</div>${script(site)}`;
      await page.goto(host.put({ body, root: 'lang="ar" dir="rtl"' }));
      await expect(headline(page, mode)).toContainText('setiembre');
      const frame = inside(page, mode);
      const box = frame.locator('.plazo').or(page.locator('nothing')).first();
      const { width, direction, wide } = await (mode === 'frame' ? frame.locator('body') : box).evaluate((one) => ({
        width: one.getBoundingClientRect().width,
        direction: getComputedStyle(one).direction,
        wide: one.scrollWidth,
      }));
      expect({ width, direction, wide }).toEqual({ width: 280, direction: 'ltr', wide: 280 });
      expect(complaints).toEqual([]);
    });

    test('takes the host’s own colours and size', async ({ page, host, site, complaints }) => {
      await onTheDayAsked(page);
      const head = `<style>plazo-calculator{--plazo-ink:rgb(9, 8, 7);--plazo-size:20px;--plazo-panel:light-dark(rgb(1, 2, 3), red)}</style>`;
      await page.goto(host.put({ head, body: element(how) + script(site) }));
      await expect(headline(page, mode)).toContainText('setiembre');
      await expect(headline(page, mode)).toHaveCSS('color', 'rgb(9, 8, 7)');
      await expect(inside(page, mode).locator('.facts td').first()).toHaveCSS('font-size', '19.4px');
      await inside(page, mode).getByText('Redactar el correo').click();
      await expect(inside(page, mode).locator('blockquote')).toHaveCSS('background-color', 'rgb(1, 2, 3)');
      expect(complaints).toEqual([]);
    });

    test('lives on a page whose libraries give names of the browser a meaning of their own', async ({
      page,
      host,
      site,
      complaints,
    }) => {
      const body = element(how) + script(site);
      await page.goto(host.put({ body, program: LIBRARIES }));
      await expect(headline(page, mode)).toContainText('setiembre');
      const one = page.locator('plazo-calculator');
      const set = (name: string, value: string) =>
        one.evaluate((it, [key, text]) => it.setAttribute(key, text), [name, value] as const);
      await set('requestedOn', '2026-08-20');
      await expect(headline(page, mode)).toContainText('octubre');
      // One that is gone before it has come, and others in its place.
      await set('calculator', 'procedure');
      await set('provider', 'digital-express');
      await set('calculator', 'response-deadline');
      await expect(headline(page, mode)).toBeVisible();
      await expect(inside(page, mode).locator('[data-field="requestedOn"]')).toHaveCount(0);
      await one.evaluate((it) => it.parentNode?.removeChild(it));
      expect(complaints.filter((complaint) => !complaint.startsWith('failed:'))).toEqual([]);
    });

    test('what listeners do to an answer changes nothing of what is shown', async ({
      page,
      host,
      site,
      complaints,
    }) => {
      const shown = async (program: string) => {
        await page.goto(host.put({ body: element(`${how} requester="other"`) + script(site), program }));
        await expect(headline(page, mode)).toContainText('setiembre');
        const calculator = inside(page, mode);
        await calculator.locator('.whole > summary').click();
        await expect(calculator.locator('.whole h2').first()).toBeVisible();
        return calculator.locator('.answer').textContent();
      };
      const sound = await shown('');
      expect(await shown(WRECK)).toBe(sound);
      expect(await page.evaluate(() => 'wrecked' in globalThis)).toBe(true);
      expect(complaints).toEqual([]);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has no accessibility fault, ${colorScheme}`, async ({ page, host, site }) => {
        await onTheDayAsked(page);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width: 700, height: 800 });
        const ground = { light: 'rgb(255, 255, 255)', dark: 'rgb(17, 17, 17)' }[colorScheme];
        const head = `<style>html{color-scheme:${colorScheme};background:${ground};color:${colorScheme === 'dark' ? '#fff' : '#000'}}</style>`;
        const body = `<main><h1>Host</h1>${element(how)}</main>${script(site)}`;
        await page.goto(host.put({ head, body, root: 'lang="es"' }));
        await expect(headline(page, mode)).toContainText('setiembre');
        await inside(page, mode).locator('.answer > details > summary').click();
        await inside(page, mode).getByText('Redactar el correo').click();
        await expect(inside(page, mode).locator('blockquote')).toBeVisible();
        // axe takes the ground of a frame for white, whatever shines through it.
        for (const frame of page.frames())
          await frame.evaluate((colour) => document.documentElement.style.setProperty('background', colour), ground);
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
        ).toEqual([]);
        const targets = passes.flatMap(({ nodes }) => nodes.map(({ target }) => JSON.stringify(target)));
        expect(targets.some((target) => target.includes('.say') || target.includes('strong'))).toBe(true);
      });
    }
  });
}

/** The colour of the page just left of the answer's sentence. */
async function pixelBeside(page: Page, mode: Mode): Promise<number[]> {
  const box = await headline(page, mode).boundingBox();
  if (!box) throw new Error('The sentence is not shown.');
  const clip = { x: box.x - 4, y: box.y + box.height / 2, width: 1, height: 1 };
  const shot = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(0, 0, 1, 1).data.slice(0, 3) ?? [])];
  }, shot);
}

test('two widgets of different providers, one in a frame and one in the page, do not know of each other', async ({
  page,
  host,
  site,
  complaints,
}) => {
  const body =
    element() + element('mode="inline"', 'digital-express', 'response-deadline') + element('mode="inline" lang="en"');
  await page.goto(host.put({ body: body + script(site) }));
  await expect(headline(page, 'frame', 0)).toContainText('setiembre');
  const other = await headline(page, 'inline', 1).textContent();
  await inside(page, 'inline', 2).getByRole('textbox', { name: 'Day' }).fill('20');
  await expect(headline(page, 'inline', 2)).toContainText('October');
  await expect(headline(page, 'frame', 0)).toContainText('setiembre');
  expect(await headline(page, 'inline', 1).textContent()).toBe(other);
  await expect(iframe(page, 1)).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('a frame takes no value that would fetch something, or that is more than a value', async ({
  page,
  host,
  site,
  complaints,
}) => {
  await onTheDayAsked(page);
  const spy = `${host.origin}/spy`;
  const head = `<style>plazo-calculator{--plazo-panel:url(${spy});--plazo-paper:image-set("${spy}" 1x);--plazo-ink:red\\;x;--plazo-link:src("${spy}")}</style>`;
  await page.goto(host.put({ head, body: element() + script(site) }));
  await expect(headline(page)).toContainText('setiembre');
  await expect(headline(page)).toHaveCSS('color', 'rgb(23, 25, 29)');
  await inside(page).getByText('Redactar el correo').click();
  await expect(inside(page).locator('blockquote')).toHaveCSS('background-image', 'none');
  await expect(inside(page).locator('blockquote')).toHaveCSS('background-color', 'rgb(243, 240, 232)');
  expect(complaints).toEqual([]);
});

test('a host styles the parts of the inline mode, and nothing else of it', async ({ page, host, site }) => {
  const head =
    '<style>plazo-calculator::part(headline){color:rgb(4, 5, 6)}plazo-calculator::part(button){border-radius:9px}.sub{color:red}</style>';
  await page.goto(host.put({ head, body: element('mode="inline"') + script(site) }));
  await expect(headline(page, 'inline')).toHaveCSS('color', 'rgb(4, 5, 6)');
  const inline = inside(page, 'inline');
  await expect(inline.locator('.sub')).not.toHaveCSS('color', 'rgb(255, 0, 0)');
  await expect(inline.getByRole('button', { name: 'Copiar enlace' })).toHaveCSS('border-radius', '9px');
  await inline.getByRole('textbox', { name: 'Día' }).fill('20');
  await expect(headline(page, 'inline')).toContainText('octubre');
  await expect(headline(page, 'inline')).toHaveCSS('color', 'rgb(4, 5, 6)');
});

test('an image that is named as the script that runs does not lead it to another home', async ({
  page,
  host,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const mode of ['frame', 'inline'] as const) {
    const image = '<img name="currentScript" src="https://elsewhere.invalid/embed/v1.js" alt="">';
    await page.goto(host.put({ body: image + element(`mode="${mode}"`) + script(site) }));
    await expect(headline(page, mode)).toContainText('setiembre');
  }
  expect(asked.filter((address) => /elsewhere.*\/embed\/v1\//.test(address))).toEqual([]);
});

for (const program of ['let origin = null', 'let origin = { lat: 1 }', 'var origin = null'])
  test(`what a page calls its own origin (${program}) leaves a frame its voice, and what it hears to it alone`, async ({
    page,
    host,
    site,
    complaints,
  }) => {
    await page.goto(host.put({ body: element() + script(site), program }));
    await expect(headline(page)).toContainText('setiembre');
    const ask = (day: string) =>
      page.locator('plazo-calculator').evaluate((one, asked) => one.setAttribute('requestedOn', asked), day);
    await ask('2026-08-20');
    await expect(headline(page)).toContainText('octubre');
    expect(complaints).toEqual([]);
    const listening = 'window.said = []; addEventListener("message", ({ data }) => said.push(data));';
    const stranger = host.put({ body: 'Stranger', program: listening });
    await iframe(page).evaluate((frame, to) => frame.setAttribute('src', to), stranger);
    await expect(inside(page).getByText('Stranger')).toBeAttached();
    await ask('2026-08-05');
    const said = inside(page)
      .locator('body')
      .evaluate(async () => {
        await new Promise((done) => setTimeout(done, 100));
        return (globalThis as unknown as { said: unknown[] }).said;
      });
    expect(await said).toEqual([]);
  });

test('no program of the inline mode calls what libraries of before have changed', () => {
  const built = join(import.meta.dirname, '../../../dist/site');
  const modules = globSync('embed/v1/*/*/*.js', { cwd: built });
  expect(modules.length).toBeGreaterThan(20);
  const late = modules.flatMap((file) => readFileSync(join(built, file), 'utf8').match(/_astro\/[\w.-]+\.js/g) ?? []);
  expect(late.length).toBeGreaterThan(20);
  const calling = [...modules, ...new Set(late)].filter((file) =>
    /\bArray\.from\(|\.entries\(\)/.test(readFileSync(join(built, file), 'utf8')),
  );
  expect(calling).toEqual([]);
});

test('a page without a doctype draws the tables of the inline mode as any other', async ({ page, host, site }) => {
  const drawn = async (doctype: string) => {
    const head = '<style>body{color:rgb(1, 2, 3)}</style>';
    await page.goto(host.put({ doctype, head, body: element('mode="inline"') + script(site) }));
    await expect(headline(page, 'inline')).toBeVisible();
    return inside(page, 'inline')
      .locator('td')
      .evaluateAll((cells) =>
        cells.map((cell) => {
          const { color, fontSize, fontVariant, lineHeight, textAlign } = getComputedStyle(cell);
          return { color, fontSize, fontVariant, lineHeight, textAlign, height: cell.getBoundingClientRect().height };
        }),
      );
  };
  const old = await drawn('');
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  expect(old.length).toBeGreaterThan(0);
  expect(old).toEqual(await drawn('<!doctype html>'));
});
