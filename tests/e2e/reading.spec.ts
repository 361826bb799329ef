import { expect, test } from './complaints.ts';

for (const width of [390, 820, 1440]) {
  test(`at ${width} px no address of the headline breaks, and it keeps within the window`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/es/casetracking/calculators/contact/');
    const addresses = page.locator('.say .unbroken');
    await expect(addresses).toHaveCount(2);
    // The answer is drawn anew as the calculator comes alive, which may be at any moment.
    await expect(async () => {
      for (const address of await addresses.all()) {
        const [box, line] = [
          await address.boundingBox(),
          await address.evaluate((one) => getComputedStyle(one).lineHeight),
        ];
        expect(box?.height).toBeLessThan(Number.parseFloat(line) * 1.5);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      }
    }).toPass({ timeout: 5_000 });
  });
}

test('a contact is opened by a link that says what it does', async ({ page }) => {
  await page.goto('/es/generasoft/calculators/contact/');
  await expect(page.locator('.actions a').first()).toHaveText(/^\p{L}+ .*info@generasoft\.com\.co$/u);
});

test('a folded field that is answered says its answer; open, the fold says nothing twice', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/es/casetracking/calculators/cancellation/');
  const summary = page.locator('.rare > summary');
  await expect(summary).toContainText(/\? sí/i);
  await summary.click();
  await expect(page.locator('[data-field="reasonsGiven"]')).toBeVisible();
  await expect(summary).toBeHidden();
});

test('each calculator in the text of a policy is titled with its question', async ({ page }) => {
  await page.goto('/en/casetracking/politicas-de-servicio/');
  const tools = page.locator('.tool');
  expect(await tools.count()).toBeGreaterThan(1);
  for (const tool of await tools.all()) await expect(tool.locator('.asked')).toHaveText(/\?$/);
});

test('what one holds a list of is numbered, and taken away by its number', async ({ page }) => {
  await page.goto('/es/casetracking/calculators/suspension/');
  await page.locator('[data-island]').dispatchEvent('pointerover');
  await expect(page.locator('[data-calculator]')).toHaveAttribute('data-alive', '');
  const items = page.locator('[data-field="invoices"] fieldset.row');
  const count = (await items.count()) + 1;
  await page.getByRole('button', { name: 'Agregar otra' }).click();
  await expect(items).toHaveCount(count);
  await expect(items.last()).toHaveAccessibleName(`Factura ${count}`);
  await items
    .last()
    .getByRole('button', { name: `Quitar Factura ${count}` })
    .click();
  await expect(items).toHaveCount(count - 1);
});

for (const width of [320, 390]) {
  test(`at ${width} px what happens at the threshold is said within the margins, and covers nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/es/zetalibra/calculators/suspension/?unpaidInvoices=3');
    await expect(page.locator('[data-alive]')).toHaveCount(1);
    const flag = page.locator('.strip .flag');
    const [box, below] = [await flag.boundingBox(), await page.locator('.facts').boundingBox()];
    const answer = await page.locator('.result').boundingBox();
    if (!box || !below || !answer) throw new Error('The strip is not in the page.');
    expect(box.x).toBeGreaterThanOrEqual(answer.x);
    expect(box.x + box.width).toBeLessThanOrEqual(answer.x + answer.width);
    expect(box.y + box.height).toBeLessThanOrEqual(below.y);
  });
}

test('a number of the ledger stays with its unit on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/es/generasoft/calculators/response-deadline/');
  const amounts = page.locator('.ledger td:nth-child(n + 3)');
  expect(await amounts.count()).toBeGreaterThan(1);
  for (const amount of await amounts.all()) await expect(amount).toHaveCSS('white-space', 'nowrap');
});

test('of what to do next, the letter stands out', async ({ page }) => {
  await page.goto('/es/zetalibra/calculators/cancellation/');
  const ground = (one: Element) => getComputedStyle(one).backgroundColor;
  const letter = await page.locator('.actions .letter > summary').evaluate(ground);
  expect(letter).toBe('rgb(23, 25, 29)');
  expect(await page.locator('.actions > button').first().evaluate(ground)).not.toBe(letter);
});
