import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

/**
 * Whether two lockfiles ask for the same but for optional packages. Those are the builds of a program for other platforms:
 * npm notes the ones that its registry happens to hold, so the same install writes more of them in one place than in another.
 * @param {string} before the text of `package-lock.json`
 * @param {string} after the same file after an install
 */
export function asksTheSame(before, after) {
  return isDeepStrictEqual(withoutOptional(before), withoutOptional(after)) && keepsOptional(before, after);
}

/**
 * Every optional package that both hold is the same one.
 * @param {string} before
 * @param {string} after
 */
function keepsOptional(before, after) {
  const [old, now] = [packagesOf(before), packagesOf(after)];
  return Object.keys(old).every((folder) => !(folder in now) || isDeepStrictEqual(old[folder], now[folder]));
}

/** @param {string} text */
function withoutOptional(text) {
  const lock = JSON.parse(text);
  const kept = Object.entries(packagesOf(text)).filter(([, entry]) => entry.optional !== true);
  return { ...lock, packages: Object.fromEntries(kept) };
}

/**
 * @param {string} text
 * @returns {Record<string, { optional?: boolean }>}
 */
const packagesOf = (text) => JSON.parse(text).packages;

/**
 * Runs an install, and gives the lockfile its bytes back when the install asks for the same.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} install
 * @returns {Promise<{ result: T, changed: boolean }>} `changed` when the install asks for something else; the file is then left as npm wrote it
 */
export async function keepingLockfile(file, install) {
  const before = readFileSync(file, 'utf8');
  const result = await install();
  const after = readFileSync(file, 'utf8');
  if (after === before) return { result, changed: false };
  if (!asksTheSame(before, after)) return { result, changed: true };
  writeFileSync(file, before);
  return { result, changed: false };
}
