import { element, expect, headline, script, test } from './host.ts';
import { loaders } from './loaders.ts';

// To take its pictures, a trace asks for the element of every frame; one that goes meanwhile is never given back.
test.use({ trace: 'off' });

interface Watched {
  /** How many listeners for messages the page has. */
  messages: number;
  readonly refs: WeakRef<Element>[];
}

const TIMES = 20;

for (const loader of loaders) {
  for (const mode of ['frame', 'inline'] as const) {
    test(`${loader}, ${mode}: what is taken away leaves nothing behind`, async ({ page, host, site, complaints }) => {
      await page.addInitScript(() => {
        const watched: Watched = { messages: 0, refs: [] };
        Object.assign(globalThis, { watched });
        const [add, remove] = [window.addEventListener, window.removeEventListener];
        window.addEventListener = (...given: Parameters<typeof add>) => {
          if (given[0] === 'message') watched.messages += 1;
          add.apply(window, given);
        };
        window.removeEventListener = (...given: Parameters<typeof remove>) => {
          if (given[0] === 'message') watched.messages -= 1;
          remove.apply(window, given);
        };
      });
      const watched = <T>(see: (watched: Watched) => T) => page.evaluate(`(${see})(globalThis.watched)`) as Promise<T>;
      await page.goto(host.put({ body: element(`mode="${mode}"`) + script(site, loader) }));
      await expect(headline(page, mode)).toContainText('setiembre');
      await page.evaluate(() => document.body.append(document.querySelector('plazo-calculator') ?? ''));
      await expect(headline(page, mode)).toContainText('setiembre');
      expect(await watched(({ messages }) => messages)).toBe(1);
      await page.evaluate(async (times) => {
        const { refs } = (globalThis as unknown as { watched: Watched }).watched;
        const html = document.querySelector('plazo-calculator') as Element;
        for (let time = 0; time < times; time += 1) {
          const one = html.cloneNode(true) as Element;
          document.body.append(one);
          // Some are there in full, some are on their way, some have hardly been asked for.
          if (time % 4 === 0) await new Promise((done) => one.addEventListener('plazo-result', done, { once: true }));
          if (time % 4 === 1) await new Promise((done) => setTimeout(done, 20));
          one.remove();
          refs.push(new WeakRef(one));
        }
        html.remove();
      }, TIMES);
      expect(await watched(({ messages }) => messages)).toBe(0);
      expect(page.frames()).toHaveLength(1);
      const session = await page.context().newCDPSession(page);
      await expect(async () => {
        await session.send('HeapProfiler.collectGarbage');
        expect(await watched(({ refs }) => refs.filter((ref) => ref.deref()).length)).toBe(0);
      }).toPass({ timeout: 10_000 });
      // A frame that is taken away before it is there fails to come.
      expect(complaints.filter((complaint) => !complaint.startsWith('failed:'))).toEqual([]);
    });
  }
}
