import type { Page } from 'playwright';
import { hold } from '../hold.ts';
import { element, expect, headline, iframe, inside, script, test } from './host.ts';

/** Calculators with much and with little to fold, and with pictures of their own. */
const PRINTED = [
  ['zetalibra', 'cancellation'],
  ['casetracking', 'suspension'],
  ['digital-express', 'response-deadline'],
  ['procedimientos-legales', 'procedure'],
] as const;

/** The width of a sheet of A4 without its margins. */
const SHEET = 700;

const heights = async (page: Page) => {
  const frame = await iframe(page).evaluate((one) => one.getBoundingClientRect().height);
  const content = await inside(page)
    .locator('body')
    .evaluate((body) => body.getBoundingClientRect().height);
  return { frame, content };
};

const paper = (page: Page) => iframe(page).evaluate((one) => one.style.getPropertyValue('--paper'));

/** A page that is printed is told nothing between the screen and the paper. */
const hearNoMore = (page: Page) =>
  page.evaluate(() => addEventListener('message', (event) => event.stopImmediatePropagation(), { capture: true }));

for (const [provider, calculator] of PRINTED)
  for (const width of [1280, 700, 360])
    test(`a page of ${width} px prints the whole answer of ${provider}, ${calculator}, and little white below it`, async ({
      page,
      host,
      site,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(host.put({ body: element('', provider, calculator) + script(site) }));
      await expect(headline(page)).toBeVisible();
      // A sheet is as wide as it is, whatever the window was.
      await hearNoMore(page);
      await page.setViewportSize({ width: SHEET, height: 990 });
      await page.emulateMedia({ media: 'print' });
      await expect(inside(page).locator('.ask').first()).toBeHidden();
      const { frame, content } = await heights(page);
      expect(frame).toBeGreaterThanOrEqual(content);
      expect(frame).toBeLessThan(content * 1.6);
    });

test('what is folded on the screen is not on paper, and the reader’s field keeps the focus', async ({
  page,
  host,
  site,
}) => {
  await page.setViewportSize({ width: 600, height: 800 });
  await page.goto(host.put({ body: element() + script(site) }));
  const day = inside(page).getByRole('textbox', { name: 'Día' });
  await day.fill('2');
  await day.press('End');
  await page.keyboard.type('0');
  await expect(headline(page)).toContainText('octubre');
  await expect(day).toBeFocused();
  const why = inside(page).getByText('Por qué', { exact: true });
  await expect(why).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const { frame, content } = await heights(page);
  expect(frame).toBeGreaterThanOrEqual(content);
  await expect(inside(page).locator('.answer > .folded > summary')).toBeHidden();
  await expect(why).toBeVisible();
});

test('what is folded is on paper though it comes last', async ({ page, host, site }) => {
  const release = await hold(page, /suspension-whole/);
  await page.goto(host.put({ body: element('', 'casetracking', 'suspension') + script(site) }));
  await expect(headline(page)).toBeVisible();
  await expect(inside(page).locator('.whole > section')).toHaveCount(0);
  const before = await paper(page);
  release();
  await expect(inside(page).locator('.whole > section').first()).toBeAttached();
  await expect.poll(() => paper(page)).not.toBe(before);
  await hearNoMore(page);
  await page.emulateMedia({ media: 'print' });
  const { frame, content } = await heights(page);
  expect(frame).toBeGreaterThanOrEqual(content);
});

test('in the page, paper has the answer without the form, in the colours of a light place', async ({
  page,
  host,
  site,
}) => {
  const dark = '<style>:root{color-scheme:dark;background:#111}</style>';
  await page.goto(host.put({ head: dark, body: element('mode="inline"') + script(site) }));
  const box = inside(page, 'inline');
  await expect(headline(page, 'inline')).toHaveCSS('color', 'rgb(236, 233, 225)');
  await page.emulateMedia({ media: 'print' });
  await expect(headline(page, 'inline')).toBeVisible();
  await expect(headline(page, 'inline')).not.toHaveCSS('color', 'rgb(236, 233, 225)');
  for (const unwanted of ['.ask', '.actions', '.whole']) await expect(box.locator(unwanted)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await box.locator('.whole > summary').click();
  await expect(box.locator('.whole > section').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(box.locator('.whole > section').first()).toBeVisible();
});
