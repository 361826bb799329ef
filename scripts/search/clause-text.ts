const clauseElement = /<Clause\s+id="([^"]+)">([\s\S]*?)<\/Clause>/g;

/**
 * The clauses of a policy's text, as plain words by id. `printed` gives what a `<Value of="…" />` prints.
 *
 * clauseTexts('<Clause id="XX-01">**Hola**</Clause>', String) // => Map { 'XX-01' => 'Hola' }
 */
export function clauseTexts(mdx: string, printed: (path: string) => string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [, id = '', body = ''] of mdx.matchAll(clauseElement)) texts.set(id, plainText(body, printed));
  return texts;
}

function plainText(mdx: string, printed: (path: string) => string): string {
  return mdx
    .replace(/<Value\s+of="([^"]+)"\s*\/>/g, (_, path: string) => printed(path))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]+/g, '')
    .replace(/^\s*(?:[-+]|\d+\.)\s+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
