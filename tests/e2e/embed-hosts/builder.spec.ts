import { expect, test } from '../complaints.ts';
import { hold } from '../hold.ts';

const code = (page: import('playwright').Page, id: string) => page.locator(`.coding [data-code="${id}"] code`);

test('a calculator is chosen, filled in and read off, all by keyboard', async ({ page, complaints }) => {
  await page.goto('/es/embed/');
  await page.getByLabel('Proveedor').focus();
  await page.keyboard.type('Zeta');
  await expect(code(page, 'html')).toContainText('provider="zetalibra"');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Calculadora', { exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(code(page, 'html')).toContainText('lang="en"');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(code(page, 'html')).toContainText('theme="light"');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await page.keyboard.type('8');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2026');
  await expect(code(page, 'html')).toContainText('requestedOn="2026-08-05"');
  await expect(page).toHaveURL(/provider=zetalibra&calculator=cancellation&lang=en&theme=light&requestedOn=2026-08-05/);
  // The frame of the calculator before may have been on its way still.
  expect(complaints.filter((complaint) => !complaint.startsWith('failed: '))).toEqual([]);
});

test('the code names the address the page is read at before anybody uses it', async ({ page, baseURL }) => {
  // Nothing comes of the builder itself.
  await page.route('**/_astro/words*.js', () => {});
  await page.setViewportSize({ width: 320, height: 500 });
  await page.goto('/es/embed/');
  await expect(code(page, 'html')).toContainText(`${baseURL}/embed/v1.js`);
  await expect(page.locator('.ready code').first()).toContainText(`${baseURL}/embed/v1.js`);
});

test('what is chosen before the script arrives is not lost', async ({ page }) => {
  const release = await hold(page, '**/_astro/words*.js');
  await page.goto('/es/embed/', { waitUntil: 'domcontentloaded' });
  await page.getByLabel('Proveedor').selectOption('zetalibra');
  await page.getByLabel('Vue 3').check();
  release();
  await expect(code(page, 'vue')).toContainText('provider="zetalibra"');
  await expect(page.getByLabel('Vue 3')).toBeChecked();
});

test('the address brings all of it back, and the preview is the element of the code', async ({ page }) => {
  await page.goto(
    '/en/embed/?provider=zetalibra&calculator=cancellation&lang=es&theme=dark&requester=other&code=react',
  );
  await expect(page.getByRole('group', { name: 'How it looks' }).getByLabel('Dark')).toBeChecked();
  await expect(page.getByLabel('React 19')).toBeChecked();
  await expect(code(page, 'react')).toContainText('requester="other"');
  const element = page.locator('[data-ground] plazo-calculator');
  await expect(element).toHaveAttribute('theme', 'dark');
  await expect(element).toHaveAttribute('requester', 'other');
  await page.locator('.masthead a[hreflang="es"]').click();
  await expect(page).toHaveURL(/\/es\/embed\/\?.*requester=other&code=react/);
  await expect(code(page, 'react')).toContainText('requester="other"');
});

test('a link to another calculator finds its own fields, not those the page was built with', async ({ page }) => {
  await page.goto('/en/embed/?provider=digital-express&calculator=ticket-pricing&unitPrice=1500.50-UYU');
  await expect(page.locator('[data-field="unitPrice"]').getByLabel('Amount')).toHaveValue('1,500.50');
  const classes = page.locator('[data-field="unitPrice"] input');
  await expect(classes).toHaveClass('amount');
});

test('another calculator keeps nothing of what was written for the one before', async ({ page }) => {
  await page.goto('/en/embed/?provider=zetalibra&calculator=cancellation&requestedOn=2026-08-05');
  await expect(code(page, 'html')).toContainText('requestedOn');
  await page.getByLabel('Calculator', { exact: true }).selectOption('suspension');
  await expect(code(page, 'html')).toContainText('calculator="suspension"');
  await expect(code(page, 'html')).not.toContainText('requestedOn');
  await page.getByLabel('Provider').selectOption('generasoft');
  await expect(code(page, 'html')).toContainText('provider="generasoft"');
  await expect(page.getByLabel('Calculator', { exact: true }).locator('option')).toHaveCount(4);
});

test('of two inputs that exclude each other, the one written last stands', async ({ page }) => {
  await page.goto('/en/embed/?provider=zetalibra&calculator=cancellation&requestedOn=2026-08-05');
  await page.locator('[data-field="stopBillingFrom"]').getByRole('button').click();
  await expect(code(page, 'html')).toContainText('stopBillingFrom="20');
  await expect(code(page, 'html')).not.toContainText('requestedOn');
});

test('a wrong date is named beside its field and stays out of the code; clearing empties all', async ({ page }) => {
  await page.goto('/en/embed/?provider=zetalibra&calculator=cancellation&requestedOn=2026-08-05');
  const date = page.locator('[data-field="requestedOn"]');
  await date.getByLabel('Day').fill('32');
  await expect(date.locator('.problem')).toBeVisible();
  await expect(date.getByLabel('Day')).toHaveAccessibleDescription(/.+/);
  await expect(code(page, 'html')).not.toContainText('requestedOn');
  await page.getByRole('button', { name: 'Clear all of it' }).click();
  await expect(date.getByLabel('Day')).toHaveValue('');
  await expect(page.locator('.opening summary')).toBeFocused();
});

test('a plain iframe is written as high as it is with what it opens with', async ({ page, complaints }) => {
  await page.clock.setFixedTime('2026-11-27T15:00:00Z');
  await page.setViewportSize({ width: 360, height: 800 });
  const query = 'provider=zetalibra&calculator=cancellation&lang=en';
  const height = async () => Number(/height="(\d+)"/.exec((await code(page, 'iframe').textContent()) ?? '')?.[1]);
  await page.goto(`/en/embed/?${query}&code=iframe`);
  await expect(code(page, 'iframe')).toContainText('/en/zetalibra/cancellation/');
  const without = await height();
  await page.goto(`/en/embed/?${query}&code=iframe&requestedOn=2026-11-05`);
  await expect.poll(height).toBeGreaterThan(without);
  await expect(page.getByText('As long as it has not been measured')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const written = await height();
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto('/embed/v1/en/zetalibra/cancellation/?requestedOn=2026-11-05');
  await page.locator('[data-alive]').waitFor();
  await page.evaluate(() => document.fonts.ready);
  const needed = () => page.locator('body').evaluate((body) => (body as HTMLElement).offsetHeight);
  await expect.poll(async () => written - (await needed())).toBeGreaterThanOrEqual(0);
  expect(written - (await needed())).toBeLessThan(20);
  expect(complaints).toEqual([]);
});

test('what is copied is what is shown, and it is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/es/embed/?code=vue');
  await expect(code(page, 'vue')).toContainText('<template>');
  // What copies comes beside what builds, and may come after it.
  await expect(async () => {
    await page.locator('.coding [data-code="vue"] button').click();
    await expect(page.locator('#status')).not.toBeEmpty({ timeout: 1_000 });
  }).toPass({ timeout: 10_000 });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page, 'vue').textContent());
});

test('code and ready-made snippets name the address that the page is read at', async ({ page, baseURL }) => {
  await page.goto('/es/embed/');
  await expect(code(page, 'html')).toContainText(`${baseURL}/embed/`);
  const ready = page.locator('.ready code').first();
  await expect(ready).toContainText(`${baseURL}/embed/`);
});

test('a calculator’s page leads to the builder with itself chosen', async ({ page }) => {
  await page.goto('/es/zetalibra/calculators/suspension/');
  await page.getByRole('main').getByRole('link', { name: 'Poner esta calculadora en tu sitio' }).click();
  await expect(page.getByLabel('Proveedor')).toHaveValue('zetalibra');
  await expect(page.getByLabel('Calculadora', { exact: true })).toHaveValue('suspension');
});

test('a calculator’s page leads to its oEmbed answer, which is JSON and frames that calculator', async ({
  page,
  request,
}) => {
  await page.goto('/en/zetalibra/calculators/cancellation/');
  const link = page.locator('head link[type="application/json+oembed"]');
  const { pathname } = new URL((await link.getAttribute('href')) ?? '');
  const response = await request.get(pathname);
  expect(response.headers()['content-type']).toContain('application/json');
  expect(response.headers()['access-control-allow-origin']).toBe('*');
  const answer = await response.json();
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Plazo' });
  expect(answer.title).toContain(await page.getByRole('heading', { level: 1 }).textContent());
  expect(answer.html).toContain('/embed/v1/en/zetalibra/cancellation/');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the snippet of every calculator is there to copy', async ({ page }) => {
    await page.goto('/es/embed/');
    await expect(page.locator('[data-builder]')).toBeHidden();
    const provider = page.locator('.ready details', { hasText: 'ZetaLIBRA' });
    await provider.locator('summary').click();
    await expect(provider.locator('code').first()).toContainText('<plazo-calculator');
    await expect(provider.locator('code').first()).toBeVisible();
  });
});
