import heights from '../../../src/content/embeds/heights.json' with { type: 'json' };
import { plainEmbed } from '../../../src/site/embedding/embed.ts';
import { FRAME_WIDTH } from '../../../src/site/embedding/room.ts';
import { roomSnippet } from '../../../src/site/embedding/snippets.ts';
import { watchShifts } from '../shifts.ts';
import { element, expect, headline, script, test } from './host.ts';

test('a plain frame of the suggested height needs no scroll bar, and stands not much too high', async ({
  page,
  site,
}) => {
  test.setTimeout(90_000);
  await page.clock.setFixedTime('2026-08-05T15:00:00Z');
  await page.setViewportSize({ width: FRAME_WIDTH, height: 800 });
  const wrong: string[] = [];
  for (const [name, { 640: suggested }] of Object.entries(heights))
    for (const lang of ['es', 'en']) {
      await page.goto(`${site}embed/v1/${lang}/${name}/`);
      await page.locator('[data-alive]').waitFor();
      const height = await page.locator('body').evaluate((body) => body.getBoundingClientRect().height);
      if (height > suggested || height < suggested * 0.75) wrong.push(`${lang}/${name}: ${height}, not ${suggested}`);
    }
  expect(Object.keys(heights).length).toBeGreaterThan(10);
  expect(wrong, 'Measure anew: npm run measure:embeds').toEqual([]);
});

for (const mode of ['frame', 'inline'] as const)
  test(`${mode}: with the room that is suggested nothing moves in a wide page, whatever calculator comes`, async ({
    page,
    host,
    site,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width: 1280, height: 900 });
    const shifts = await watchShifts(page);
    const moved: string[] = [];
    for (const name of Object.keys(heights)) {
      const [provider = '', calculator = ''] = name.split('/');
      const head = `<style>${roomSnippet(plainEmbed(provider, calculator, 'es'))}</style>`;
      const body = `<h1>Host</h1>${element(`mode="${mode}"`, provider, calculator)}<p>Below</p>${script(site)}`;
      await page.goto(host.put({ head, body }));
      await expect(headline(page, mode)).toBeVisible();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
      const shift = await shifts();
      if (shift > 0.001) moved.push(`${name}: ${shift}`);
    }
    expect(moved).toEqual([]);
  });

test('a plain frame moves hardly anything while it comes to life', async ({ page, site }) => {
  const shifts = await watchShifts(page);
  const moved: string[] = [];
  for (const name of Object.keys(heights)) {
    await page.setViewportSize({ width: FRAME_WIDTH, height: 800 });
    await page.goto(`${site}embed/v1/es/${name}/`);
    await page.locator('[data-alive]').waitFor();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
    const shift = await shifts();
    if (shift > 0.01) moved.push(`${name}: ${shift}`);
  }
  expect(moved).toEqual([]);
});
