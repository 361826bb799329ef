const headingOrClause = /^## (.+?)\s*\{#|<Clause\s+id="([^"]+)">([\s\S]*?)<\/Clause>/gm;

/** A clause's text as plain words, the heading it stands under, and whether it is the first there. */
export interface ClauseText {
  readonly heading: string;
  readonly opens: boolean;
  readonly text: string;
}

/**
 * The clauses of a policy's text by id. `printed` gives what a `<Value of="…" />` prints.
 *
 * clauseTexts('<Clause id="XX-01">**Hola**</Clause>', String) // => Map { 'XX-01' => { heading: '', opens: false, text: 'Hola' } }
 */
export function clauseTexts(mdx: string, printed: (path: string) => string): ReadonlyMap<string, ClauseText> {
  const texts = new Map<string, ClauseText>();
  let heading = '';
  let opens = false;
  for (const [, title, id = '', body = ''] of mdx.matchAll(headingOrClause)) {
    if (title === undefined) texts.set(id, { heading, opens, text: plainText(body, printed) });
    else heading = title;
    opens = title !== undefined;
  }
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
