import type { Page } from 'playwright';
import { expect, test } from './complaints.ts';

const address = '/es/generasoft/calculators/response-deadline/';
const present = (page: Page) => page.getByRole('region', { name: 'Ahora mismo' });
const time = (page: Page) => page.getByRole('textbox', { name: 'Hora', exact: true });

test('the present moment is the provider’s, wherever the reader is, and is said again as each minute begins', async ({
  browser,
}) => {
  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo' });
  const page = await context.newPage();
  // A Friday, half a minute before attention ends in Bogotá.
  await page.clock.install({ time: new Date('2026-11-20T20:59:30Z') });
  await page.goto(address);
  await present(page).hover();
  await expect(present(page)).toContainText('15:59');
  await expect(present(page)).toContainText('16:00');
  const status = await page.getByRole('status').textContent();
  await page.clock.runFor(31_000);
  await expect(present(page)).toContainText('lunes 23 de noviembre a las 08:30');
  expect(await page.getByRole('status').textContent()).toBe(status);
  await context.close();
});

test('one control makes the present moment the one asked about', async ({ page, complaints }) => {
  await page.clock.setFixedTime(new Date('2026-11-20T15:00:00Z'));
  await page.goto(`${address}?request=urgent-technical&answerNeededBy=2026-07-14T11:00`);
  await expect(present(page)).toContainText('10:00');
  await present(page).getByRole('button').click();
  await expect(time(page)).toHaveValue('10:00');
  await expect(page).toHaveURL(/receivedAt=2026-11-20T10(:|%3A)00/);
  await expect(page.locator('.say')).toContainText('a las 13:00');
  await expect(page.getByRole('status')).toContainText('a las 13:00');
  expect(complaints).toEqual([]);
});

test('a policy without hours says that they run all the time, and of which clock it speaks', async ({ page }) => {
  await page.goto('/es/digital-express/calculators/response-deadline/');
  await expect(present(page)).toContainText('dispositivo');
  await expect(present(page).getByRole('button')).toBeVisible();
});

const providers = ['casetracking', 'digital-express', 'generasoft'];
/** An hour at which they attend, and one at which they do not, which takes longer to say. */
const moments = { 'in hours': '2026-11-25T15:00:00Z', 'out of hours': '2026-11-26T03:00:00Z' };
for (const [provider, width, when] of providers.flatMap((one) =>
  [360, 412, 1280].flatMap((wide) => Object.entries(moments).map((moment) => [one, wide, moment] as const)),
)) {
  const [name, at] = when;
  test(`${provider}: the clock’s start moves nothing ${name}, ${width} px wide`, async ({ page }) => {
    await page.clock.setFixedTime(at);
    await page.setViewportSize({ width, height: 900 });
    await page.route('**/_astro/*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 150));
      await route.continue();
    });
    await page.goto(`/es/${provider}/calculators/response-deadline/`);
    const before = await page.locator('.ask').boundingBox();
    await present(page).hover();
    await expect(page.locator('[data-alive]')).toHaveCount(1);
    expect((await page.locator('.ask').boundingBox())?.y).toBe(before?.y);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the hours of attention are there, and no moment is passed off as the present one', async ({ page }) => {
    await page.goto(address);
    await expect(present(page)).toContainText('08:30 a 16:00');
    await expect(present(page).locator('b')).toHaveCount(0);
  });
});
