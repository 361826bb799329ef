import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import Papa from 'papaparse';
import type { Page } from 'playwright';
import { expect, test } from './complaints.ts';

const question = (page: Page) => page.locator('[data-part=question]');
const text = (page: Page) => page.locator('[data-part=text]');
const run = (page: Page) => page.locator('[data-part=run]');
const result = (page: Page) => page.locator('[data-part=result]');
const template = (page: Page) => page.locator('[data-part=template]');
const problems = (page: Page) => result(page).locator('.problems li');

async function open(page: Page, locale = 'es', pair = 'zetalibra/cancellation'): Promise<void> {
  await page.goto(`/${locale}/bulk/`);
  await question(page).selectOption(pair);
}

async function saved(page: Page): Promise<{ readonly raw: string; readonly rows: Record<string, string>[] }> {
  const [download] = await Promise.all([page.waitForEvent('download'), result(page).locator('a[download]').click()]);
  const raw = readFileSync(await download.path(), 'utf8');
  return { raw, rows: Papa.parse<Record<string, string>>(raw.trim(), { header: true }).data };
}

test('every question’s template, filled in as it comes, gives an answer', async ({ page, complaints }) => {
  test.setTimeout(90_000);
  await open(page);
  for (const pair of await question(page)
    .locator('option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))) {
    await question(page).selectOption(pair);
    const [download] = await Promise.all([page.waitForEvent('download'), template(page).click()]);
    await text(page).fill(readFileSync(await download.path(), 'utf8'));
    await run(page).click();
    await expect(result(page).locator('table tbody tr'), pair).toHaveCount(1);
    await expect(problems(page), pair).toHaveCount(0);
  }
  expect(complaints).toEqual([]);
});

test('a Spanish spreadsheet comes back whole: semicolons, quotes, accents, its own columns and its faults', async ({
  page,
}) => {
  await open(page);
  const lines = [
    'Cliente;requestedOn;unpaidInvoices;Nota',
    '"Núñez; Hnos.";5/8/2026;0;"dice ""sí"""',
    '=1+1;10/08/2026;;-2',
    '',
    'Sin fecha;;0;',
    'Mal;31/02/2026;muchas;',
    'Ancha;5/8/2026;0;nota;de más',
  ];
  await page.locator('[data-part=file]').setInputFiles({
    name: 'clientes.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\r\n'), 'latin1'),
  });
  await run(page).click();
  await expect(problems(page)).toHaveCount(3);
  await expect(problems(page).nth(0)).toContainText('5');
  const { raw, rows } = await saved(page);
  expect(raw.startsWith('\u{feff}')).toBe(true);
  expect(raw.split('\r\n')[0]).toContain('Cliente;requestedOn;');
  expect(rows.map(({ status }) => status)).toEqual(['determined', 'determined', 'invalid', 'invalid', 'invalid']);
  expect(rows[0]).toMatchObject({
    Cliente: 'Núñez; Hnos.',
    Nota: 'dice "sí"',
    firstUnbilledMonth: '2026-09',
    dataDeletedOn: '2026-09-30',
  });
  expect(rows[1]).toMatchObject({ Cliente: "'=1+1", Nota: "'-2", firstUnbilledMonth: '2026-10' });
  expect(rows[3]?.problems).toContain('requestedOn');
  expect(rows[3]?.problems).toContain('unpaidInvoices');
  expect(raw).toContain('de más');
});

test('ten thousand rows are answered while the page goes on answering', async ({ page }) => {
  test.setTimeout(90_000);
  await open(page, 'en');
  const csv = [
    'client,requestedOn',
    ...Array.from({ length: 12_000 }, (_, n) => `c${n},2026-08-${String((n % 31) + 1).padStart(2, '0')}`),
  ];
  await page
    .locator('[data-part=file]')
    .setInputFiles({ name: 'big.csv', mimeType: 'text/csv', buffer: Buffer.from(csv.join('\n')) });
  const longest = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let [worst, last] = [0, performance.now()];
        const beat = () => {
          worst = Math.max(worst, performance.now() - last);
          last = performance.now();
          if (document.querySelector('[data-part=result]:not([hidden])')) resolve(worst);
          else setTimeout(beat, 5);
        };
        beat();
      }),
  );
  await run(page).click();
  expect(await longest).toBeLessThan(1_000);
  const { rows } = await saved(page);
  expect(rows.length).toBe(12_000);
  expect(rows.filter(({ status }) => status !== 'determined')).toEqual([]);
});

test('work can be stopped, and the table is still there', async ({ page }) => {
  await open(page, 'en');
  const csv = ['requestedOn', ...Array.from({ length: 150_000 }, () => '2026-08-05')].join('\n');
  await page
    .locator('[data-part=file]')
    .setInputFiles({ name: 'big.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await run(page).click();
  await page.locator('[data-part=stop]').click();
  await expect(page.locator('[data-part=status]')).not.toBeEmpty();
  await expect(result(page)).toBeHidden();
  await expect(page.locator('[data-part=chosen]')).toContainText('big.csv');
});

for (const { name, csv } of [
  { name: 'no table at all', csv: '' },
  { name: 'titles alone', csv: 'requestedOn' },
  { name: 'titles of something else', csv: 'a,b\n1,2' },
]) {
  test(`${name} is told beside the table, which takes the focus`, async ({ page }) => {
    await open(page);
    await text(page).fill(csv);
    await run(page).click();
    await expect(page.locator('[data-part=fault]')).not.toBeEmpty();
    await expect(text(page)).toBeFocused();
    await expect(text(page)).toHaveAttribute('aria-invalid');
  });
}

test('it is used by keyboard alone, the result takes the focus, and nothing is sent', async ({ page, complaints }) => {
  await page.goto('/es/bulk/?provider=zetalibra&calculator=cancellation');
  await expect(question(page)).toHaveValue('zetalibra/cancellation');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) sent.push(request.url());
  });
  await text(page).focus();
  await page.keyboard.insertText('requestedOn\n2026-08-05\nx');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-part=file]')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(result(page).getByRole('heading').first()).toBeFocused();
  await expect(problems(page)).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(sent).toEqual([]);
  expect(complaints).toEqual([]);
});
