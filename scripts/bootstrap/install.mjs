import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { run } from './command.mjs';
import { arrivals, isInstalled, markInstalled } from './fingerprint.mjs';
import { Halt } from './halt.mjs';
import { keepingLockfile } from './lockfile.mjs';
import { binaries, lockfile, machineEnvironment } from './paths.mjs';
import { begin, done, inWords, quote } from './screen.mjs';

const OLDEST_NODE = 20;
const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH/;

/**
 * Tells what to do about an install that failed, from what npm printed.
 * @param {number} code
 * @param {string} output
 */
function installHalt(code, output) {
  if (code === 127)
    return new Halt('npm was not found.', 'install Node 20 or newer together with npm, then run this again.');
  if (UNREACHABLE.test(output)) {
    return new Halt(
      'The package registry could not be reached.',
      'check the network and the address that `npm config get registry` prints (behind a proxy: `npm config set proxy <address>`), then run this again.',
    );
  }
  if (output.includes('ENOSPC')) return new Halt('The disk is full.', 'free about 1 GB, then run this again.');
  if (/EACCES|EPERM/.test(output)) {
    return new Halt(
      'The project folder cannot be written to.',
      'give yourself write access to it, then run this again.',
    );
  }
  return new Halt(
    'npm could not install the packages.',
    'read what it printed above, then run `npm install` to try again.',
  );
}

/** Makes sure that the project's own Node starts. It is a package whose install script must have run. */
function checkProjectNode() {
  try {
    execFileSync(join(binaries, 'node'), ['--version'], { stdio: 'ignore' });
  } catch {
    throw new Halt(
      "The project's own Node does not start.",
      'run `npm install --ignore-scripts=false`, which lets the package `node` finish its install.',
    );
  }
}

// npm's own patience, a minute and more for every package, looks like a program that hangs.
const PATIENCE = /** @type {const} */ (['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']);

/** Asks the registry for one package, so that a registry out of reach is told in seconds. */
async function checkRegistry() {
  const command = /** @type {const} */ (['npm', 'view', 'node', 'name', '--fetch-timeout=30000', ...PATIENCE]);
  const { code, output } = await run('registry', command, { env: machineEnvironment });
  if (code !== 0 && (code === 127 || UNREACHABLE.test(output))) {
    quote(output);
    throw installHalt(code, output);
  }
}

async function install() {
  begin('Packages', 'npm install from the lockfile; the first time takes a minute or more');
  await checkRegistry();
  const command = /** @type {const} */ (['npm', 'install', '--no-audit', '--no-fund', '--include=dev', ...PATIENCE]);
  const { result, changed } = await keepingLockfile(lockfile, () =>
    run('packages', command, { env: machineEnvironment, progress: arrivals() }),
  );
  const { code, output, milliseconds } = result;
  if (code !== 0) {
    quote(
      output
        .split('\n')
        .filter((line) => !line.includes('EBADENGINE'))
        .slice(-30)
        .join('\n'),
    );
    throw installHalt(code, output);
  }
  if (changed) {
    throw new Halt(
      'The install changed package-lock.json, so package.json asks for something the lockfile does not hold.',
      'look at `git diff package-lock.json`, commit it if it is what you meant (`git checkout package-lock.json` if not), then run this again.',
    );
  }
  checkProjectNode();
  markInstalled();
  done('Packages', `installed in ${inWords(milliseconds)}`);
}

/** Installs the packages of the lockfile, unless this very lockfile is installed already. */
export async function ensureInstalled() {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new Halt(
      `Node ${process.versions.node} is too old.`,
      `install Node ${OLDEST_NODE} or newer, then run this again.`,
    );
  }
  if (isInstalled()) done('Packages', 'installed already');
  else await install();
}
