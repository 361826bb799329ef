import { defineConfig, devices } from 'playwright/test';
import { launchOptions } from './scripts/browser/browser.ts';
import { resolveBrowser } from './scripts/browser/resolve.ts';
import { freePort } from './scripts/serve/free-port.ts';

// Each worker reads this file anew and must find the port that the first reading chose.
process.env.PLAZO_E2E_PORT ??= String(await freePort());
const port = process.env.PLAZO_E2E_PORT;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: process.env.PLAZO_E2E_REPORT ?? '.cache/e2e.json' }]],
  use: { baseURL: `http://127.0.0.1:${port}`, trace: 'retain-on-failure' },
  projects: [
    {
      name: 'chromium',
      use: { ...devices['Desktop Chrome'], launchOptions: launchOptions(await resolveBrowser()) },
    },
  ],
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: port },
    url: `http://127.0.0.1:${port}/es/`,
    reuseExistingServer: false,
  },
});
