import { expect, test } from './complaints.ts';

const MINUTE = 60_000;

// A provider with a zone has its own midnight; one without has the reader's.
const places = [
  { address: '/es/zetalibra/calculators/cancellation/', timezoneId: 'Asia/Tokyo' },
  { address: '/es/digital-express/calculators/refund/', timezoneId: 'Asia/Tokyo' },
  { address: '/es/digital-express/calculators/refund/', timezoneId: 'Pacific/Honolulu' },
];

for (const { address, timezoneId } of places) {
  test.describe(`${address} read in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('shows the answer of the built day as it is until that day ends, and then another', async ({ page }) => {
      await page.goto(address);
      const calculator = page.locator('[data-calculator]');
      const [from, until] = await calculator.evaluate(({ dataset }: HTMLElement) =>
        [dataset.from, dataset.until].map((time) => Date.parse(time ?? '')),
      );
      const opens = async (time: number, alive: boolean) => {
        await page.clock.setFixedTime(time);
        await page.goto(address, { waitUntil: 'networkidle' });
        await expect(calculator.and(page.locator('[data-alive]'))).toHaveCount(alive ? 1 : 0);
      };
      await opens((until ?? 0) - MINUTE, false);
      await opens(until ?? 0, true);
      await opens((from ?? 0) - MINUTE, true);
      await opens(from ?? 0, false);
    });
  });
}

test('a calculator that comes alive on the built day takes over its page as it stands', async ({ page }) => {
  const address = '/es/zetalibra/calculators/cancellation/';
  await page.goto(address);
  const calculator = page.locator('[data-calculator]');
  await page.clock.setFixedTime(Date.parse((await calculator.getAttribute('data-from')) ?? '') + MINUTE);
  await page.goto(address);
  const island = calculator.locator('[data-island]');
  await island.evaluate((element) => {
    const written: string[] = [];
    Object.assign(globalThis, { written });
    new MutationObserver((records) => {
      for (const { target, attributeName } of records) written.push(`${target.nodeName} ${attributeName}`);
    }).observe(element, { subtree: true, attributes: true });
  });
  await island.dispatchEvent('pointerover');
  await expect(calculator).toHaveAttribute('data-alive', '');
  expect(await page.evaluate(() => Reflect.get(globalThis, 'written'))).toEqual([]);
});
