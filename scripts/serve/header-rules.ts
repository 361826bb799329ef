export interface HeaderRule {
  readonly pattern: RegExp;
  /** Lower-case names; `null` takes away what an earlier rule set. */
  readonly headers: ReadonlyMap<string, string | null>;
}

/** A path pattern as an expression: `*` stands for anything, `:name` for one segment. */
function patternOf(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replaceAll('*', '.*');
  return new RegExp(`^${source}$`);
}

/** Adds one indented line, `Name: value` or `! Name`. The same name twice under one path is a list. */
function addLine(headers: Map<string, string | null>, line: string, number: number): void {
  if (line.startsWith('!')) {
    headers.set(line.slice(1).trim().toLowerCase(), null);
    return;
  }
  const colon = line.indexOf(':');
  if (colon < 1) throw new Error(`_headers, line ${number}: expected "Name: value", found "${line}".`);
  const name = line.slice(0, colon).trim().toLowerCase();
  const value = line.slice(colon + 1).trim();
  const before = headers.get(name);
  headers.set(name, before ? `${before}, ${value}` : value);
}

/**
 * Reads a `_headers` file: a path pattern at the margin, its headers indented below, `#` for comments.
 * A line that is neither throws an `Error` with its number.
 */
export function parseHeaderRules(text: string): readonly HeaderRule[] {
  const rules: { pattern: RegExp; headers: Map<string, string | null> }[] = [];
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    if (!/^\s/.test(raw)) {
      rules.push({ pattern: patternOf(line), headers: new Map() });
      return;
    }
    const rule = rules.at(-1);
    if (!rule) throw new Error(`_headers, line ${index + 1}: a header stands before any path.`);
    addLine(rule.headers, line, index + 1);
  });
  return rules;
}

/**
 * The headers of a path: every rule that matches counts, and a later one replaces what an earlier one set.
 *
 * headersFor(parseHeaderRules('/*\n  X: 1\n/embed/*\n  X: 2'), '/embed/v1') // => { x: '2' }
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    if (!pattern.test(path)) continue;
    for (const [name, value] of headers) {
      if (value === null) found.delete(name);
      else found.set(name, value);
    }
  }
  return Object.fromEntries(found);
}
