import type { Page } from 'playwright';
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
      // A sheet is as wide as it is, whatever the window was; nothing is told between the two.
      await page.evaluate(() => {
        addEventListener('message', (event) => event.stopImmediatePropagation(), { capture: true });
      });
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
