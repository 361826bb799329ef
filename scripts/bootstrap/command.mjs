import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { logs, projectEnvironment, root } from './paths.mjs';
import { inWords, tick } from './screen.mjs';

const HEARTBEAT = 10_000;

/**
 * @typedef {object} Finished
 * @property {number} code the exit code, 127 when the program does not exist
 * @property {string} output everything it printed
 * @property {number} milliseconds how long it took
 * @property {string} log the file that holds the output
 */

/** @param {string} output */
const lastLine = (output) => stripVTControlCharacters(output).trimEnd().split('\n').at(-1)?.trim().slice(0, 100) ?? '';

/** @param {string} name */
function openLog(name) {
  mkdirSync(logs, { recursive: true });
  const path = join(logs, `${name.toLowerCase().replace(/\W+/g, '-')}.log`);
  return { path, stream: createWriteStream(path) };
}

/**
 * Runs a program to its end, keeps what it prints, and says every few seconds that it is still at it.
 * @param {string} name the step's name, also its log's
 * @param {readonly [string, ...string[]]} command program and arguments
 * @param {{ env?: NodeJS.ProcessEnv, progress?: (output: string) => string }} [options] `progress` says how far it is
 * @returns {Promise<Finished>}
 */
export function run(name, [program, ...given], { env = projectEnvironment, progress = lastLine } = {}) {
  const started = Date.now();
  const log = openLog(name);
  let output = '';
  const child = spawn(program, given, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @param {string} text */
  const keep = (text) => {
    output += text;
    log.stream.write(text);
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  const heartbeat = setInterval(() => tick(`${inWords(Date.now() - started)}: ${progress(output)}`), HEARTBEAT);
  const stop = () => child.kill();
  process.once('SIGTERM', stop).once('exit', stop);
  return new Promise((resolve) => {
    /** @param {number} code */
    const finish = (code) => {
      clearInterval(heartbeat);
      process.off('SIGTERM', stop).off('exit', stop);
      log.stream.end();
      resolve({ code, output, milliseconds: Date.now() - started, log: log.path });
    };
    child.once('error', (error) => {
      keep(`${error.message}\n`);
      finish(127);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}
