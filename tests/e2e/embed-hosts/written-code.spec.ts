import type { Page } from 'playwright';
import { reactHost, vueHost } from './bundles.ts';
import { expect, headlines, test } from './host.ts';

/** The code that the builder writes, read from its page and run in a page of another origin. */
const CHOSEN = 'provider=zetalibra&calculator=cancellation&lang=en&requestedOn=2026-08-05';

/** Every text to copy, by its id, for what an address of the builder chooses. */
async function written(page: Page, query: string): Promise<Readonly<Record<string, string>>> {
  await page.goto(`/en/embed/?${CHOSEN}&${query}`);
  await expect(page.locator('.coding')).toContainText('requestedOn');
  const blocks = await page
    .locator('.coding [data-code]')
    .evaluateAll((found) =>
      found.map((one) => [one.getAttribute('data-code'), one.querySelector('code')?.textContent]),
    );
  return Object.fromEntries(blocks);
}

/** The policy that the builder tells to add to, on a page that forbids all else but its own script. */
const policyOf = ({ policy = '' }: Readonly<Record<string, string>>) =>
  `default-src 'none'; ${policy.replace('script-src', `script-src 'self'`)}`;

for (const mode of ['frame', 'inline'] as const) {
  for (const pinned of [false, true]) {
    test(`HTML, ${mode}, ${pinned ? 'pinned to a version with its hash' : 'kept up to date'}`, async ({
      page,
      visit,
      complaints,
    }) => {
      const code = await written(page, `mode=${mode}&pinned=${pinned}`);
      expect(code.html?.includes('integrity="sha384-')).toBe(pinned);
      await visit({ body: code.html ?? '', policy: policyOf(code) });
      await expect(headlines(page)[mode]).toContainText('September 2026');
      expect(complaints).toEqual([]);
    });
  }

  test(`React, ${mode}`, async ({ page, visit, complaints }) => {
    const code = await written(page, `mode=${mode}&code=react`);
    const app = `
      import { createRoot } from 'react-dom/client';
      import { useState } from 'react';
      import { PlazoCalculator } from 'guide:component';
      function App() {
        const [outcome, setOutcome] = useState(null);
        return <><output id="outcome">{outcome?.facts.dataDeletedOn}</output><PlazoCalculator onResult={setOutcome} /></>;
      }
      createRoot(document.getElementById('app')).render(<App />);`;
    const host = await reactHost('', code.react, app);
    await visit({ ...host, head: code.loader ?? '', policy: policyOf(code) });
    await expect(headlines(page)[mode]).toContainText('September 2026');
    await expect(page.locator('#outcome')).toHaveText('2026-09-30');
    expect(complaints).toEqual([]);
  });

  test(`Vue, ${mode}`, async ({ page, visit, complaints }) => {
    const code = await written(page, `mode=${mode}&code=vue`);
    const app = `
      import { createApp, h, ref } from 'vue';
      import PlazoCalculator from 'guide:component';
      const outcome = ref(null);
      createApp(() => [
        h('output', { id: 'outcome' }, outcome.value?.facts.dataDeletedOn),
        h(PlazoCalculator, { onResult: (said) => { outcome.value = said; } }),
      ]).mount('#app');`;
    const host = await vueHost('', code.vue, app);
    await visit({ ...host, head: code.loader ?? '', policy: policyOf(code) });
    await expect(headlines(page)[mode]).toContainText('September 2026');
    await expect(page.locator('#outcome')).toHaveText('2026-09-30');
    expect(complaints).toEqual([]);
  });
}

test('an iframe alone', async ({ page, visit, complaints }) => {
  const code = await written(page, 'code=iframe&theme=dark');
  await visit({ body: code.iframe ?? '', policy: policyOf(code) });
  await expect(page.frameLocator('iframe').locator('.say')).toContainText('September 2026');
  expect(complaints).toEqual([]);
});

test('a pinned loader that is not the one of its hash does not run, and the link stays', async ({ page, visit }) => {
  const { html = '' } = await written(page, 'pinned=true');
  await visit({ body: html.replace(/sha384-../, 'sha384-AA') });
  await expect(page.getByRole('link', { name: 'Until when can I cancel?' })).toBeVisible();
  expect(await page.evaluate(() => customElements.get('plazo-calculator'))).toBeUndefined();
});

test('the preview is alive', async ({ page, complaints }) => {
  await page.goto(`/en/embed/?${CHOSEN}`);
  await expect(headlines(page).frame).toContainText('September 2026');
  await page.getByLabel('In the page itself').check();
  await expect(headlines(page).inline).toContainText('September 2026');
  await page.getByLabel('Spanish').check();
  await expect(headlines(page).inline).toContainText('setiembre de 2026');
  expect(complaints).toEqual([]);
});
