import type { Page } from 'playwright';
import { expect, test } from './complaints.ts';
import { hold } from './hold.ts';

const address = (locale: string, query = '') => `/${locale}/procedimientos-legales/calculators/procedure/${query}`;
const flow = (page: Page) => page.locator('.flow');
const boxes = (page: Page) => flow(page).getByRole('checkbox');
const current = (page: Page) => flow(page).locator('[aria-current="step"]');

for (const { locale, next } of [
  { locale: 'es', next: /documentos/ },
  { locale: 'en', next: /documents/ },
]) {
  test(`${locale}: steps are marked by keyboard alone, and the address holds them`, async ({ page, complaints }) => {
    await page.goto(address(locale));
    await boxes(page).first().focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/done=first-contact$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(boxes(page).nth(1)).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/done=first-contact(,|%2C)meeting$/);
    await expect(current(page)).toContainText(next);
    await expect(page.getByRole('status')).toContainText(next);
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/done=first-contact$/);
    expect(complaints).toEqual([]);
  });
}

test('marking a late step marks all before it, with the decision that leads there', async ({ page }) => {
  await page.goto(address('es'));
  // Whoever is quicker than the script sees the mark go and come again.
  await boxes(page).last().click();
  for (const box of await boxes(page).all()) await expect(box).toBeChecked();
  await expect(page).toHaveURL(/decisions\.proposal=approved/);
  await expect(current(page)).toHaveCount(0);
});

test('a link opens on the step it holds, and where the text is silent the way on is marked as not said', async ({
  page,
}) => {
  await page.goto(address('es', '?decisions.proposal=not-approved'));
  await expect(flow(page).locator('[aria-current="step"].silent')).toHaveCount(1);
  await expect(flow(page).getByRole('radio').first()).toBeChecked();
  await expect(boxes(page).first()).toBeChecked();
  await expect(boxes(page).last()).not.toBeChecked();
});

test('a decision is taken and undone, and everything begins again', async ({ page }) => {
  await page.goto(address('en', '?done=write-proposal'));
  await flow(page).getByRole('radio', { name: 'You approve the proposal' }).click();
  await expect(page).toHaveURL(/decisions\.proposal=approved/);
  await flow(page).getByRole('button', { name: 'Undo the decision' }).click();
  await expect(page).not.toHaveURL(/decisions\.proposal=/);
  await flow(page).getByRole('button', { name: 'Start again' }).click();
  await expect(boxes(page).first()).not.toBeChecked();
  await expect(page).not.toHaveURL(/first-contact/);
});

test('a step marked while some of the page’s scripts are still on their way is marked once', async ({ page }) => {
  const release = await hold(page, '**/_astro/Search*.js');
  await page.goto(address('es'), { waitUntil: 'commit' });
  await expect(async () => {
    await page.mouse.move(0, 0);
    await boxes(page).first().hover();
    await expect(page.locator('[data-alive]')).toHaveCount(1, { timeout: 300 });
  }).toPass();
  await boxes(page).first().check();
  const late = page.waitForResponse(/Search.*js/);
  release();
  await (await late).finished();
  await page.getByRole('button', { name: 'Buscar' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(boxes(page).first()).toBeChecked();
});

test('that steps can be marked is said before there is one to mark', async ({ page }) => {
  await page.goto(address('es'));
  const hint = page.getByText('Marca lo que ya pasó');
  await expect(hint).toHaveCount(1);
  const [said, first] = [await hint.boundingBox(), await boxes(page).first().boundingBox()];
  expect(said?.y).toBeLessThan(first?.y ?? 0);
});

test('to a screen reader the procedure is a list, with the ways of a decision as a list inside it', async ({
  page,
}) => {
  await page.goto(address('es'));
  await expect(page.getByRole('region', { name: /trámite/ })).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - checkbox /Contactas/
  `);
  await expect(flow(page).getByRole('group').first().getByRole('list').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole line is drawn, with who acts and what the text does not say', async ({ page }) => {
    await page.goto(address('es'));
    await expect(boxes(page)).toHaveCount(11);
    await expect(flow(page).locator('.silence').first()).toBeVisible();
  });
});

for (const { locale, limit } of [
  { locale: 'es', limit: '«Termina el servicio»' },
  { locale: 'en', limit: '“The service ends”' },
]) {
  test(`${locale}: a title within a sentence has the quotation marks of the language`, async ({ page }) => {
    await page.goto(`/${locale}/zetalibra/calculators/procedure/`);
    await expect(flow(page)).toContainText(limit);
  });
}
