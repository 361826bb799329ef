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
