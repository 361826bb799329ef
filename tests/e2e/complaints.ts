import { test as base } from 'playwright/test';

interface Fixtures {
  /** What the browser complained about since the test began: console errors, exceptions, failed requests. */
  readonly complaints: readonly string[];
}

/** Playwright's `test`, with the browser's complaints collected. */
export const test = base.extend<Fixtures>({
  complaints: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // A page that is left while it still loads drops what it has asked for; what cannot be had fails otherwise.
      if (why !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${why}`);
    });
    await use(complaints);
  },
});

export { expect } from 'playwright/test';
