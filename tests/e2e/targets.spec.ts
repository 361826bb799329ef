import { join } from 'node:path';
import { onePageOfEachType } from '../../scripts/page-types.ts';
import { expect, test } from './complaints.ts';

/** What a finger needs at the least, in CSS px (WCAG 2.5.8). */
const LEAST = 24;

const addresses = onePageOfEachType(join(import.meta.dirname, '../../dist/site'));

/** Links and controls that are smaller and stand by themselves: those within a sentence may be as high as its line. */
function small(least: number): string[] {
  const alone = (element: Element) =>
    getComputedStyle(element).display !== 'inline' ||
    ![...(element.parentElement?.childNodes ?? [])].some((node) => node.nodeType === 3 && node.textContent?.trim());
  // A control inside its label is hit with the label.
  const controls = 'a, button, select, summary, label, input:not(label *)';
  return [...document.querySelectorAll<HTMLElement>(controls)]
    .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .filter((element) => !element.matches('.skip, .hidden, .visually-hidden, label[for]') && alone(element))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (Math.round(box.width) < least || Math.round(box.height) < least))
    .map(({ element, box }) => `${box.width} × ${box.height}: ${element.outerHTML.slice(0, 120)}`);
}

for (const width of [320, 390, 1280]) {
  test(`every link and control that stands by itself can be hit with a finger, ${width} px wide`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    for (const address of addresses) {
      await page.goto(address);
      expect(await page.evaluate(small, LEAST), address).toEqual([]);
    }
  });
}
