/** Rules that hold rules. All else that starts with `@` is kept as it is. */
const GROUP = /^@(media|container|supports|layer)\b/;

/**
 * Leaves out of a style sheet the rules for classes that a page cannot have. `mayHave` says of a class whether the page,
 * or a script it loads, may write it; in doubt a rule stays.
 */
export function usedRules(css: string, mayHave: (name: string) => boolean): string {
  let kept = '';
  for (const { head, body } of rulesOf(css)) {
    if (body === null) kept += head;
    else if (GROUP.test(head)) {
      const rules = usedRules(body, mayHave);
      if (rules) kept += `${head}{${rules}}`;
    } else if (head.startsWith('@')) kept += `${head}{${body}}`;
    else {
      const selectors = splitOutside(head, ',').filter((one) => classesOf(one).every(mayHave));
      if (selectors.length > 0) kept += `${selectors.join(',')}{${body}}`;
    }
  }
  return kept;
}

interface Rule {
  readonly head: string;
  /** What stands between its braces; null for a statement. */
  readonly body: string | null;
}

/** The rules of a minified sheet, one after the other. */
function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let [start, open, depth] = [0, 0, 0];
  for (const { 0: mark, index } of css.matchAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[{};]/g)) {
    if (mark === '{' && depth++ === 0) open = index;
    else if (mark === '}' && --depth === 0) {
      rules.push({ head: css.slice(start, open), body: css.slice(open + 1, index) });
      start = index + 1;
    } else if (mark === ';' && depth === 0) {
      rules.push({ head: css.slice(start, index + 1), body: null });
      start = index + 1;
    }
  }
  return rules;
}

/** The parts of a text between marks that stand in no bracket. */
function splitOutside(text: string, mark: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (sign === mark && depth === 0) parts.push('');
    else parts.push(`${parts.pop()}${sign}`);
  }
  return parts;
}

/** The classes that an element has to have for a selector to match, or its ancestors and neighbours. */
function classesOf(selector: string): readonly string[] {
  const outside = selector.replace(/\[[^\]]*\]/g, '').replace(/\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '');
  return [...outside.matchAll(/\.((?:[\w-]|[^\x00-\x7f])+)/g)].map(([, name = '']) => name);
}
// usedRules('.a{top:0}.b .c,.a p{top:1px}', (name) => name === 'a') // => '.a{top:0}.a p{top:1px}'
