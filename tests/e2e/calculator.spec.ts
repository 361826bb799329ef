import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from 'playwright';
import { expect, test } from './complaints.ts';

/** A date far from today, so that no test depends on the day it runs. */
const ASKED = 'requestedOn=2026-08-05';
/** Letters ask for what is still to come. */
const ON_TIME = '2026-08-05T15:00:00Z';
const address = (locale: string) => `/${locale}/zetalibra/calculators/cancellation/`;
const headline = (page: Page) => page.locator('.say');
const part = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true }).first();

const languages = [
  { locale: 'es', day: 'Día', month: 'Mes', year: 'Año', first: 'setiembre', later: 'octubre' },
  { locale: 'en', day: 'Day', month: 'Month', year: 'Year', first: 'September', later: 'October' },
];

for (const { locale, day, month, year, first, later } of languages) {
  test(`${locale}: the whole question is asked and answered by keyboard alone`, async ({ page, complaints }) => {
    await page.goto(address(locale));
    await part(page, day).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('5');
    await page.keyboard.press('Tab');
    await expect(part(page, month)).toBeFocused();
    await page.keyboard.type('8');
    await page.keyboard.press('Tab');
    await expect(part(page, year)).toBeFocused();
    await page.keyboard.type('2026');
    await expect(headline(page)).toContainText(first);
    await expect(page).toHaveURL(/requestedOn=2026-08-05/);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('10');
    await expect(headline(page)).toContainText(later);
    await expect(page.getByRole('status')).toContainText(later);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/stopBillingFrom=|requestedOn=/);
    expect(complaints).toEqual([]);
  });
}

test('an amount is written to its end, whatever it is on the way', async ({ page }) => {
  // In a narrow place the amounts are folded away.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/es/zetalibra/calculators/suspension/?unpaidInvoices=3');
  await expect(page.locator('[data-alive]')).toHaveCount(1);
  const fold = page.locator('.ask .rare');
  await fold.locator('summary').click();
  const amount = fold.locator('.amount').first();
  await amount.focus();
  for (const key of '9.000') await page.keyboard.press(key);
  await expect(amount).toBeFocused();
  await expect(amount).toHaveValue('9.000');
  await expect(page).toHaveURL(/pending=9000/);
});

test('a day is written over with a tap, and of a whole date pasted into it nothing is left out in silence', async ({
  page,
}) => {
  await page.goto(`${address('es')}?${ASKED}`);
  await expect(headline(page)).toContainText('setiembre');
  await part(page, 'Día').click();
  await page.keyboard.type('7');
  await expect(page).toHaveURL(/requestedOn=2026-08-07/);
  await part(page, 'Mes').click();
  await page.keyboard.insertText('15/09/2026');
  await expect(part(page, 'Mes')).toHaveValue('15092026');
  await expect(page.locator('.answer.stale')).toBeVisible();
});

test('a link restores every input, and names what it cannot use', async ({ page }) => {
  await page.goto(`${address('es')}?${ASKED}&unpaidInvoices=2&requester=other&colour=red&channel=pigeon`);
  await expect(part(page, 'Día')).toHaveValue('05');
  await expect(part(page, 'Año')).toHaveValue('2026');
  await expect(page.locator('[data-field="requester"] input').nth(1)).toBeChecked();
  await expect(page.locator('[data-field="unpaidInvoices"] input')).toHaveValue('2');
  await expect(page.locator('.ignored')).toContainText('colour, channel');
});

test('in the other language the same is asked', async ({ page }) => {
  await page.goto(`${address('es')}?${ASKED}`);
  await expect(headline(page)).toContainText('setiembre');
  await page.getByRole('link', { name: 'EN', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/.*requestedOn=2026-08-05/);
  await expect(headline(page)).toContainText('September');
});

test('a link with a day that does not exist shows it in its boxes, and what is wrong with it', async ({ page }) => {
  await page.goto(`${address('es')}?requestedOn=2026-02-31`);
  await expect(part(page, 'Día')).toHaveValue('31');
  await expect(page.locator('[data-field="requestedOn"] .problem')).toBeVisible();
  await expect(page.locator('.ignored')).toHaveCount(0);
  await part(page, 'Día').fill('28');
  await expect(page.locator('.answer:not(.stale)')).toBeVisible();
});

test('a question that a choice brings up is asked with its boxes', async ({ page }) => {
  await page.goto('/es/casetracking/calculators/renewal/');
  await page.locator('[data-field="plan"] [value="annual"]').click();
  await page.locator('[data-field="termEndsOn"] .day').fill('31');
  await page.locator('[data-field="termEndsOn"] .month').fill('3');
  await page.locator('[data-field="termEndsOn"] .year').fill('2028');
  await expect(page.locator('.facts')).toContainText('29 de febrero de 2028');
});

test('folded fields stay open while they are filled in', async ({ page }) => {
  // With room for all, nothing is folded.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/es/zetalibra/calculators/suspension/');
  await page.locator('.rare > summary').click();
  const fee = page.locator('[data-field="monthlyFee"] .amount');
  await fee.pressSequentially('1500');
  await expect(fee).toHaveValue('1500');
  await expect(page.locator('.rare')).toHaveAttribute('open', '');
});

test('a link to the other question opens with it', async ({ page }) => {
  await page.goto(`${address('es')}?stopBillingFrom=2026-09`);
  await expect(headline(page)).toContainText('9 de agosto');
  await expect(page.locator('[data-field="requestedOn"]')).toHaveCount(0);
});

test('a last day that is past is said to be past, and no letter asks for what is too late', async ({ page }) => {
  const passed = page.locator('.sub', { hasText: 'ya pasó' });
  await page.clock.setFixedTime(new Date('2026-08-09T15:00:00Z'));
  await page.goto(`${address('es')}?stopBillingFrom=2026-09`);
  await expect(headline(page)).toContainText('9 de agosto');
  await expect(passed).toHaveCount(0);
  await expect(page.locator('.letter')).toHaveCount(1);
  await page.clock.setFixedTime(new Date('2026-08-10T15:00:00Z'));
  await page.reload();
  await expect(passed).toHaveCount(1);
  await expect(page.locator('.letter')).toHaveCount(0);
});

test('an unfinished date keeps the answer from before, marked as such, and complains only when left', async ({
  page,
}) => {
  await page.goto(`${address('es')}?${ASKED}`);
  await expect(headline(page)).toContainText('setiembre');
  await part(page, 'Año').fill('20');
  await expect(page.locator('.answer.stale')).toBeVisible();
  await expect(page.locator('.actions')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Qué hacer ahora' })).toBeHidden();
  await expect(headline(page)).toContainText('setiembre');
  await expect(page.locator('.problem')).toHaveCount(0);
  await page.locator('h1').click();
  await expect(page.locator('[data-field="requestedOn"] .problem')).toBeVisible();
  await expect(part(page, 'Año')).toHaveAttribute('aria-invalid', 'true');
});

test('Enter on a wrong date leads to a summary of what to mend, and from there to the field', async ({ page }) => {
  await page.goto(`${address('es')}?${ASKED}`);
  await expect(headline(page)).toContainText('setiembre');
  await part(page, 'Día').fill('31');
  await part(page, 'Mes').fill('2');
  await page.keyboard.press('Enter');
  await expect(page.locator('.summary')).toBeFocused();
  await page.locator('.summary a').first().press('Enter');
  await expect(part(page, 'Día')).toBeFocused();
  await expect(part(page, 'Día')).toHaveAccessibleDescription(/.+/);
});

test('the calendar file holds the dates of the answer, as an independent parser reads them', async ({ page }) => {
  await page.clock.setFixedTime(ON_TIME);
  await page.goto(`${address('es')}?${ASKED}`);
  await expect(headline(page)).toContainText('setiembre');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Añadir al calendario' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')));
  const dates = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).startDate.toString());
  expect(dates).toContain('2026-08-31');
  // Under another reading the data go on 5 September: the reminder comes the day before that one, at nine.
  const deletion = calendar.getAllSubcomponents('vevent')[dates.indexOf('2026-09-30')];
  expect(String(deletion?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger'))).toBe('-P25DT15H');
  expect(new Set(calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('uid'))).size).toBe(
    dates.length,
  );
});

test('the message goes to the one address the policy gives, and says what its clause asks for', async ({ page }) => {
  await page.clock.setFixedTime(ON_TIME);
  await page.goto('/es/casetracking/calculators/cancellation/?requestedOn=2026-08-05');
  await page.locator('.letter summary').click();
  const mail = new URL((await page.locator('.letter a').getAttribute('href')) ?? '');
  expect(mail.protocol + mail.pathname).toBe('mailto:customer-success-ct@lemontech.com');
  expect(mail.searchParams.get('body')).toContain('Motivo');
  expect(mail.searchParams.get('body')).not.toContain('responsable');
});

test('whom to write to is a tap away, by mail and by message', async ({ page }) => {
  await page.goto('/es/generasoft/calculators/contact/');
  const channels = page.locator('.actions a');
  await expect(channels.nth(0)).toHaveAttribute('href', 'mailto:info@generasoft.com.co');
  await expect(channels.nth(1)).toHaveAttribute('href', /^https:\/\/wa\.me\/57\d{10}$/);
});

test('the record holds the inputs, the version, the clauses, the outcome and the address', async ({ page }) => {
  await page.goto(`${address('es')}?${ASKED}`);
  await expect(headline(page)).toContainText('setiembre');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Guardar la constancia' }).click();
  const record = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
  expect(record.input.requestedOn).toBe('2026-08-05');
  expect(record.outcome.facts.dataDeletedOn).toBe('2026-09-30');
  expect(record.clauses.length).toBeGreaterThan(3);
  expect(record.address).toContain(ASKED);
  expect(record.library).toMatch(/^\d+\.\d+\.\d+/);
});

test('the link that is copied reproduces the answer', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${address('en')}?${ASKED}`);
  await expect(headline(page)).toContainText('September');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`${address('en')}?${ASKED}`);
});

test('the letter is drafted when it is opened, and follows the answer', async ({ page }) => {
  await page.clock.setFixedTime(ON_TIME);
  await page.goto(`${address('es')}?${ASKED}`);
  await expect(headline(page)).toContainText('setiembre');
  await page.locator('.letter summary').click();
  const body = page.locator('.letter blockquote');
  await expect(body).toContainText('setiembre de 2026');
  await part(page, 'Día').fill('10');
  await expect(body).toContainText('octubre de 2026');
});

test('beside its clause, a calculator leads to its own page with what was written', async ({ page }) => {
  await page.goto('/es/zetalibra/baja-de-clientes/');
  const calculator = page.locator('.calculator', { has: page.locator('[data-field="requestedOn"]') });
  await calculator.getByRole('textbox', { name: 'Día' }).fill('5');
  await calculator.getByRole('textbox', { name: 'Mes' }).fill('8');
  await calculator.getByRole('textbox', { name: 'Año' }).fill('2026');
  await expect(calculator.locator('.say')).toContainText('setiembre');
  await calculator.locator('.answer a').click();
  await expect(page).toHaveURL(/cancellation\/\?requestedOn=2026-08-05/);
});

test('the printed sheet holds the inputs, the result, the reasons and the day', async ({ page }) => {
  await page.goto(`${address('es')}?${ASKED}`);
  await expect(headline(page)).toContainText('setiembre');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet')).toContainText('miércoles 5 de agosto de 2026');
  await expect(page.locator('.sheet')).toContainText(ASKED);
  await expect(page.getByText('127.0.0.1').or(page.getByText('Impreso de')).locator('visible=true')).toHaveCount(1);
  await expect(headline(page)).toBeVisible();
  await expect(page.locator('.why').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Imprimir' })).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the answer of the day the page was built is there, with its dates, reasons and clauses', async ({ page }) => {
    await page.goto(address('es'));
    await expect(headline(page)).toContainText(/no se factura/);
    await expect(page.locator('.facts tr')).not.toHaveCount(0);
    await expect(page.locator('.calculator button:visible')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Impreso de')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('.why a').first()).toHaveAttribute('href', /baja-de-clientes\/#ZL-/);
  });

  for (const { locale, said } of [
    { locale: 'es', said: /La respuesta que ves es la del .*\d{4}.*no cambia con las fechas de un enlace/ },
    { locale: 'en', said: /The answer you see is that of .*\d{4}.*neither the dates of a link/ },
  ] as const) {
    test(`${locale}: the day of the answer is told, and that a link’s dates do not change it`, async ({ page }) => {
      await page.goto(`${address(locale)}?requestedOn=2026-08-05`);
      await expect(page.locator('noscript > p')).toHaveText(said);
    });
  }
});

test('a link that asks what has no answer says why, and keeps what it asked', async ({ page }) => {
  await page.goto('/es/generasoft/calculators/response-deadline/?request=billing&receivedAt=2035-07-10T17:00');
  await expect(page.locator('.summary')).toContainText('2030');
  await expect(page.locator('.year').first()).toHaveValue('2035');
});

test('turned around, the question opens with what its answer gave', async ({ page }) => {
  await page.goto(`${address('es')}?${ASKED}`);
  await expect(headline(page)).toContainText('setiembre');
  await page.getByRole('radio', { name: 'para no pagar un mes' }).check({ force: true });
  await expect(page.locator('.answer:not(.stale)')).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.get('stopBillingFrom')).toBe('2026-09');
});
