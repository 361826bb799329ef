import { buildAll } from './bootstrap/build.mjs';
import { tell } from './bootstrap/halt.mjs';
import { ensureInstalled } from './bootstrap/install.mjs';
import { judge } from './bootstrap/judge.mjs';
import { failed, inWords, title } from './bootstrap/screen.mjs';
import { SUITES } from './bootstrap/suites.mjs';

/** The last line, for people and for programs that read it. @type {(passed: number, failures: number) => void} */
const close = (passed, failures) => console.log(`${passed} passed, ${failures} failed`);

const started = Date.now();
title('Plazo: install what is missing, build everything, run every suite');
await tell(
  async () => {
    await ensureInstalled();
    await buildAll();
    const verdicts = [];
    for (const suite of SUITES) verdicts.push(await judge(suite));
    const wrong = verdicts.filter((verdict) => verdict.failed > 0);
    console.log(`\n${SUITES.length} suites in ${inWords(Date.now() - started)}`);
    for (const verdict of wrong) failed(verdict.name, `again, this one alone: npm run ${verdict.script}`);
    const total = (/** @type {'passed' | 'failed'} */ key) => verdicts.reduce((sum, verdict) => sum + verdict[key], 0);
    close(total('passed'), total('failed'));
    process.exitCode = wrong.length > 0 ? 1 : 0;
  },
  () => close(0, 1),
);
