/** A rule of a style sheet that holds no comments: what stands before its braces, and what stands inside. */
export interface Rule {
  readonly head: string;
  readonly body: string;
}

/** The rules of a style sheet in order, those inside of queries still unread. */
export function rulesIn(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let [depth, start, open] = [0, 0, 0];
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '"') at = css.indexOf('"', at + 1);
    else if (css[at] === '{' && depth++ === 0) open = at;
    else if (css[at] === '}' && --depth === 0) {
      rules.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
      start = at + 1;
    }
  }
  return rules;
}

/** Rules as text. */
export function written(rules: readonly Rule[]): string {
  return rules.map(({ head, body }) => `${head}{${body}}`).join('');
}

/** The rules that `keeps` holds true for a selector of, with those selectors alone. */
export function pruned(rules: readonly Rule[], keeps: (selector: string) => boolean): readonly Rule[] {
  return rules.flatMap(({ head, body }) => {
    if (head.startsWith('@')) {
      const inner = pruned(rulesIn(body), keeps);
      return inner.length > 0 ? [{ head, body: written(inner) }] : [];
    }
    const selectors = parted(head).filter(keeps);
    return selectors.length > 0 ? [{ head: selectors.join(','), body }] : [];
  });
}

/** The classes a selector cannot do without, in order; those in brackets are a choice. */
export function classesOf(selector: string): readonly string[] {
  let bare = selector.replace(/"[^"]*"/g, '');
  while (/\([^()]*\)/.test(bare)) bare = bare.replace(/\([^()]*\)/g, '');
  return [...bare.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);
}

/** A list of selectors, parted at the commas outside of brackets. */
function parted(list: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of list) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
