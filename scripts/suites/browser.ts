/** The browser that the next suites use: finds or installs it, and sees it start. */
import { forgetBrowser, resolveBrowser } from '../browser/resolve.ts';
import { whyItDoesNotStart } from '../browser/starts.ts';
import { close } from './tally.ts';

try {
  const before = await resolveBrowser();
  if ((await whyItDoesNotStart(before)) !== null) forgetBrowser();
  const { source, executablePath } = await resolveBrowser();
  console.log(`${source}: ${executablePath}`);
  close({ passed: 1, failed: 0 });
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  close({ passed: 0, failed: 1 });
}
