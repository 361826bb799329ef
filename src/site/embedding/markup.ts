/** Name and value of an attribute; null for one that stands alone. */
export type Attribute = readonly [name: string, value: string | null];

const LONGEST_LINE = 80;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '{': '&#123;',
  '}': '&#125;',
};

/** A text as it is written between tags and in attributes, in HTML as well as in JSX and in templates of Vue. */
export function escaped(text: string): string {
  return text.replace(/[&<>"{}]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Opens a tag: on one line where it fits, with a line for each attribute where it does not. */
export function openTag(name: string, attributes: readonly Attribute[], closing = '>'): string {
  const parts = attributes.map(([key, value]) => (value === null ? key : `${key}="${escaped(value)}"`));
  return layOut(name, parts, closing);
}

/** As `openTag`, of attributes that are written already. */
export function layOut(name: string, parts: readonly string[], closing = '>'): string {
  const line = [`<${name}`, ...parts].join(' ') + closing;
  return line.length <= LONGEST_LINE ? line : `<${[name, ...parts].join('\n  ')}${closing}`;
}

/** Every line of a text moved to the right. */
export function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}
