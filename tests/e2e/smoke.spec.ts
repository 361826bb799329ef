import { expect, test } from './complaints.ts';

for (const path of ['/es/', '/en/']) {
  test(`${path} opens with a heading in its language and no complaint from the browser`, async ({
    page,
    complaints,
  }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', path.slice(1, 3));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });
}

test('a path that does not exist answers 404 with a page of ours', async ({ page }) => {
  const response = await page.goto('/es/no-existe/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
