import { chromium } from 'playwright';
import { type Browser, launchOptions } from './browser.ts';

/** Starts the browser and opens a page in it. Returns null when that works, else what the browser said. */
export async function whyItDoesNotStart(browser: Browser): Promise<string | null> {
  try {
    const started = await chromium.launch({ ...launchOptions(browser), timeout: 30_000 });
    try {
      const page = await started.newPage();
      await page.setContent('<p>Plazo</p>');
      return (await page.textContent('p')) === 'Plazo' ? null : 'it shows no text';
    } finally {
      await started.close();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
