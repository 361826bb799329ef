const coloured = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;

/** @type {(code: number, text: string) => string} */
const paint = (code, text) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);

/**
 * Writes a length of time the way a person says it.
 * @param {number} milliseconds
 */
export function inWords(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** @param {string} text */
export const title = (text) => console.log(paint(1, text));

/** @type {(name: string, what: string) => void} */
export const begin = (name, what) => console.log(`▸ ${name.padEnd(12)} ${paint(2, what)}`);

/** @param {string} text */
export const tick = (text) => console.log(paint(2, `  · ${text}`));

/** @type {(name: string, text: string) => void} */
export const done = (name, text) => console.log(`${paint(32, '✓')} ${name.padEnd(12)} ${text}`);

/** @type {(name: string, text: string) => void} */
export const failed = (name, text) => console.log(`${paint(31, '✗')} ${name.padEnd(12)} ${text}`);

/**
 * Shows output of another program, indented, so that it is not taken for our own.
 * @param {string} text
 */
export const quote = (text) => console.log(text.trimEnd().replace(/^/gm, '    '));
