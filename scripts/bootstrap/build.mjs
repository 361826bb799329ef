import { run } from './command.mjs';
import { Halt } from './halt.mjs';
import { begin, done, inWords, quote } from './screen.mjs';

/** @type {readonly (readonly [name: string, script: string, what: string])[]} */
const STEPS = [
  ['Content', 'build:content', 'policies checked and turned into data'],
  ['Library', 'build:lib', 'rules compiled to dist/lib'],
  ['Site', 'build:site', 'pages written to dist/site'],
  ['Embeds', 'build:embed', 'the loader and modules that other sites load'],
  ['Search', 'build:search', 'search index of the pages'],
];

/** Builds everything in order. A step that fails ends the build, since the next ones rest on it. */
export async function buildAll() {
  for (const [name, script, what] of STEPS) {
    begin(name, what);
    const { code, output, milliseconds } = await run(name, ['npm', 'run', '--silent', script]);
    if (code !== 0) {
      quote(output.split('\n').slice(-80).join('\n'));
      throw new Halt(
        `The build stopped at its step ${name.toLowerCase()}.`,
        `mend what is printed above; \`npm run ${script}\` repeats this step alone.`,
      );
    }
    done(name, inWords(milliseconds));
  }
}
