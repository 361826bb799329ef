import { expect, test } from './complaints.ts';

const ahead = '.ahead table';

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of [
    '/es/zetalibra/calculators/cancellation/',
    '/en/casetracking/calculators/renewal/',
    '/es/casetracking/calculators/invoice-calendar/',
  ]) {
    test(`${address} shows twelve months of answers, each with a clause to read`, async ({ page }) => {
      await page.goto(address);
      const table = page.locator(ahead).first();
      await expect(table).toBeVisible();
      await expect(table.locator('tbody tr')).toHaveCount(12);
      await expect(table.locator('thead a').first()).toHaveAttribute('href', /#[A-Z]{2}-\d{2}$/);
      await expect(table.locator('tbody th[scope=row]').first()).toBeVisible();
    });
  }

  test('a week of deadlines is shown for every kind of request', async ({ page }) => {
    await page.goto('/en/generasoft/calculators/response-deadline/');
    await expect(page.locator(ahead)).toHaveCount(5);
    await expect(page.locator(`${ahead} caption`).last()).toBeVisible();
  });
});

test('with a script the table waits folded until it is asked for', async ({ page }) => {
  await page.goto('/es/zetalibra/calculators/cancellation/');
  await expect(page.locator(ahead).first()).toBeHidden();
  await page.locator('.ahead summary').press('Enter');
  await expect(page.locator(ahead).first()).toBeVisible();
});

test('the comparison is a table where there is room, and lists each provider’s cells where there is not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/es/compare/');
  const cells = page.locator('#cancellation tbody').first().locator('td');
  const tops = async () =>
    new Set(await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top)));
  expect((await tops()).size).toBe(1);
  await page.setViewportSize({ width: 320, height: 800 });
  expect((await tops()).size).toBe(await cells.count());
  await expect(page.locator('#cancellation .unsaid').first()).toBeVisible();
});
