import { expect, test } from './complaints.ts';
import { hold } from './hold.ts';

const results = '[data-results] a';

for (const { address, lang, first } of [
  { address: '/es/zetalibra/borrado-de-datos/', lang: 'es', first: /^\/es\/.*#ZL-07$/ },
  { address: '/en/suspended-account.html', lang: 'en', first: /^\/en\// },
]) {
  test(`${address} answers 404 in its language and finds what it may have been`, async ({ page, complaints }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('searchbox')).not.toHaveValue('');
    await expect(page.locator(results).first()).toHaveAttribute('href', first);
    await page.locator(results).first().click();
    await expect(page).toHaveURL(first instanceof RegExp ? new RegExp(first.source.slice(1)) : first);
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
  });
}

test('what is typed replaces the words of the address, and Enter goes to the first result', async ({ page }) => {
  await page.goto('/es/nada-de-esto/');
  await page.getByRole('searchbox').fill('respaldo');
  await expect(page.locator(results).first()).toHaveAttribute('href', /#ZL-09$/);
  await page.getByRole('searchbox').press('Enter');
  await expect(page.locator(results).first()).toBeFocused();
});

test('whoever is in the field before the script comes writes over the words of the address', async ({ page }) => {
  const release = await hold(page, '**/_astro/*.js');
  await page.goto('/es/nada-de-esto/', { waitUntil: 'commit' });
  const field = page.getByRole('searchbox');
  await field.focus();
  release();
  await expect(field).not.toHaveValue('');
  await page.keyboard.insertText('respaldo');
  await expect(field).toHaveValue('respaldo');
});

test.describe('where the address says no language', () => {
  test.use({ locale: 'en-GB' });

  test('the reader’s own is kept, with the main heading in it', async ({ page }) => {
    const response = await page.goto('/nowhere/');
    expect(response?.status()).toBe(404);
    await expect(page.locator('[data-not-found]')).toHaveCount(1);
    await expect(page.locator('[data-not-found=en] h1')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('.masthead')).toHaveCount(1);
    await expect(page.locator('.masthead .logo')).toHaveAttribute('href', '/en/');
    await expect(page.locator('.colophon nav a').first()).toHaveAttribute('href', /^\/en\//);
    await page.locator('.masthead .search button').click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('both languages are there, with places to go on from', async ({ page }) => {
    await page.goto('/nowhere/');
    for (const lang of ['es', 'en']) {
      const section = page.locator(`[data-not-found=${lang}]`);
      await expect(section).toBeVisible();
      expect(await section.getByRole('link').count()).toBeGreaterThan(3);
      await expect(section.getByRole('searchbox')).toBeHidden();
      // Nothing asks to search where there is nothing to search with.
      await expect(section.getByText(/busca|search/i).locator('visible=true')).toHaveCount(0);
    }
  });
});

test('a search that cannot be loaded says so and leaves the ways on', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/es/respaldo/');
  await expect(page.getByRole('status').first()).not.toBeEmpty();
  await expect(page.locator('[data-not-found] nav a').first()).toBeVisible();
});
