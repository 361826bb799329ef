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

/** Rules as text, those side by side that begin with the same class nested in it, which says it once for all. */
export function nested(rules: readonly Rule[], parent: string): string {
  let text = '';
  let open = false;
  for (const { head, body } of rules) {
    const inside = head.startsWith('@') ? undefined : within(head, parent);
    if (open !== (inside !== undefined)) text += open ? '}' : `${parent}{`;
    open = inside !== undefined;
    text += `${inside ?? head}{${head.startsWith('@') ? nested(rulesIn(body), parent) : body}}`;
  }
  return open ? `${text}}` : text;
}
// nested(rulesIn('.a .b{x:1}.a .c{y:2}'), '.a') // => '.a{.b{x:1}.c{y:2}}'

/** A list of selectors as it stands inside of their common beginning; undefined when one begins otherwise. */
function within(head: string, parent: string): string | undefined {
  const selectors = parted(head).map((one) => {
    if (one.startsWith(`${parent} `)) return one.slice(parent.length + 1);
    return one.startsWith(`${parent}:`) ? `&${one.slice(parent.length)}` : undefined;
  });
  return selectors.includes(undefined) ? undefined : selectors.join();
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
  return [...bare(selector).matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);
}

/** The names of elements a selector cannot do without. */
export function elementsOf(selector: string): readonly string[] {
  return (
    bare(selector)
      .replace(/\[[^\]]*\]/g, '')
      .match(/(?<![\w.:#&-])[a-z][a-z\d]*/g) ?? []
  );
}

/** The types of controls a selector asks for. */
export function typesOf(selector: string): readonly string[] {
  return [...selector.matchAll(/\[type="?(\w+)"?\]/g)].map(([, type = '']) => type);
}

/** A selector without its brackets and what they hold. */
function bare(selector: string): string {
  let text = selector.replace(/"[^"]*"/g, '');
  while (/\([^()]*\)/.test(text)) text = text.replace(/\([^()]*\)/g, '');
  return text;
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
