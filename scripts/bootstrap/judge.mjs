import { run } from './command.mjs';
import { begin, done, failed, inWords, quote } from './screen.mjs';

const QUOTED_LINES = 120;

/**
 * @typedef {object} Verdict
 * @property {string} name
 * @property {string} script
 * @property {number} passed
 * @property {number} failed
 */

/**
 * Reads a suite's closing line. A suite that broke off without one, or ended badly without a failure, counts as one failure.
 * @param {string} output
 * @param {number} code
 */
function tallyOf(output, code) {
  const found = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  if (!found) return { passed: 0, failed: 1 };
  const [passed, failures] = [Number(found[1]), Number(found[2])];
  return { passed, failed: code === 0 ? failures : Math.max(failures, 1) };
}

/**
 * Runs one suite and shows how it went, with what it printed when it failed.
 * @param {import('./suites.mjs').Suite} suite
 * @returns {Promise<Verdict>}
 */
export async function judge([name, script, what]) {
  begin(name, what);
  const { code, output, milliseconds, log } = await run(name, ['npm', 'run', '--silent', script]);
  const tally = tallyOf(output, code);
  const text = `${tally.passed} passed, ${tally.failed} failed, ${inWords(milliseconds)}`;
  if (tally.failed === 0) {
    done(name, text);
  } else {
    quote(output.trimEnd().split('\n').slice(-QUOTED_LINES).join('\n'));
    failed(name, `${text} (all of it: ${log})`);
  }
  return { name, script, ...tally };
}
