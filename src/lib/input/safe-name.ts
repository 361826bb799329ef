const LONGEST = 64;

/**
 * A name that came from outside, fit to be shown: cut to a length, and without control characters or those that turn
 * the direction of the text. What is no text gives ''.
 */
export function safeName(name: unknown): string {
  if (typeof name !== 'string') return '';
  const shown = name.slice(0, LONGEST).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\u{fffd}');
  return name.length > LONGEST ? `${shown}…` : shown;
}
