/** Parts of an address that say nothing of what was looked for. */
const PLUMBING = /^(es|en|www|index|html?|php|aspx?|md|\d+)$/i;

/**
 * The words of a mistaken address, to search with: `/es/acme/borrar-datos.html` gives `acme borrar datos`. Escapes that
 * cannot be read are passed over.
 */
export function addressWords(pathname: string): string {
  return pathname
    .split(/[/.\-_+]|%20/)
    .flatMap((part) => unescaped(part).split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 1 && !PLUMBING.test(word))
    .slice(0, MOST_WORDS)
    .join(' ');
}

const MOST_WORDS = 8;

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
