/** Rules that hold rules. All else that starts with `@` is kept as it is. */
const GROUP = /^@(media|container|supports|layer)\b/;

const NEEDS = ['first', 'later', 'never'] as const;

/** When a rule is needed: from the first paint on, only once scripts have come, or never. */
export type Need = (typeof NEEDS)[number];

export interface Sheets {
  readonly first: string;
  readonly later: string;
}

/**
 * Divides a style sheet by when its rules are needed. `needOf` judges by the classes that an element has to have for a
 * rule to match, or its ancestors and neighbours, outermost first.
 */
export function divideRules(css: string, needOf: (classes: readonly string[]) => Need): Sheets {
  const sheets = { first: '', later: '', never: '' };
  for (const { head, body } of rulesOf(css)) {
    if (body === null) sheets.first += head;
    else if (GROUP.test(head)) {
      const { first, later } = divideRules(body, needOf);
      if (first) sheets.first += `${head}{${first}}`;
      if (later) sheets.later += `${head}{${later}}`;
    } else if (head.startsWith('@')) sheets.first += `${head}{${body}}`;
    else {
      const selectors: Record<Need, string[]> = { first: [], later: [], never: [] };
      for (const selector of splitOutside(head, ',')) {
        selectors[needOf(classesOf(selector))].push(selector);
      }
      for (const need of NEEDS) if (selectors[need].length > 0) sheets[need] += `${selectors[need].join(',')}{${body}}`;
    }
  }
  return { first: sheets.first, later: sheets.later };
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

/** The classes in a selector, but for those in brackets. */
function classesOf(selector: string): readonly string[] {
  const outside = selector.replace(/\[[^\]]*\]/g, '').replace(/\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '');
  return [...outside.matchAll(/\.([\w\u{80}-\u{10ffff}-]+)/gu)].map(([, name = '']) => name);
}
