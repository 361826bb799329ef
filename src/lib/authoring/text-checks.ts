import type { Policy } from './content.ts';
import { nearestTo, suggestion } from './suggestion.ts';
import type { ContentFault } from './yaml-file.ts';

const CLAUSE_TAG = /<Clause\b[^>]*?\bid="([^"]*)"/g;

/** Both languages give a place to every public clause, once, in the same order, and to no internal one; numbers come from the policy. */
export function checkTexts(name: string, policy: Policy): ContentFault[] {
  return (['es', 'en'] as const).flatMap((language) => {
    const text = policy.texts[language];
    if (text === '') return [];
    const file = `${name}/${language}.mdx`;
    return [
      ...checkClauses(file, text, policy),
      ...(language === 'en' ? checkOrder(file, policy) : []),
      ...barrenNumbers(text).map(({ line, number }) => ({
        file,
        line,
        path: '',
        found: `the number ${number} written out`,
        expected: 'a <Value of="…"/> that prints it from policy.yaml',
      })),
    ];
  });
}

function checkClauses(file: string, text: string, { clauses }: Pick<Policy, 'clauses'>): ContentFault[] {
  const wanted = Object.entries(clauses).flatMap(([id, { audience }]) => (audience === 'client' ? [id] : []));
  const placed = clausesIn(text);
  const ids = placed.map(({ id }) => id);
  const missing = wanted.filter((id) => !ids.includes(id));
  const strange = placed.filter(({ id }) => !wanted.includes(id));
  // One that was mistyped is told where it stands, and not as missing besides.
  const meant = strange.map(({ id }) => nearestTo(id, missing));
  return [
    ...missing
      .filter((id) => !meant.includes(id))
      .map((id) => ({ file, path: id, found: 'no <Clause> for it', expected: `a <Clause id="${id}">` })),
    ...strange.map(({ id, line }) => ({
      file,
      line,
      path: id,
      found: `<Clause id="${id}">`,
      expected: Object.hasOwn(clauses, id)
        ? 'no place for it: the clause is internal, and published nowhere'
        : suggestion(id, missing.length > 0 ? missing : wanted),
    })),
    ...repeated(ids).map((id) => ({
      file,
      ...lineOfLast(placed, id),
      path: id,
      found: 'more than one <Clause> for it',
      expected: 'one place for each clause',
    })),
    ...checkEnds(file, text),
  ];
}

/** Each clause is closed before the next one opens. */
function checkEnds(file: string, text: string): ContentFault[] {
  const tags = [...text.matchAll(/<(\/?)Clause\b[^>]*>/g)].filter(([tag]) => !tag.endsWith('/>'));
  return tags.flatMap(({ 0: tag, 1: slash, index }, place) => {
    const next = tags[place + 1];
    const isOpened = tags[place - 1]?.[1] === '';
    const line = lineAt(text, index);
    if (slash === '/' && !isOpened)
      return [{ file, line, path: tag, found: 'an end without a beginning', expected: 'a <Clause id="…"> before it' }];
    if (slash === '/' || next?.[1] === '/') return [];
    const before = next ? `before line ${lineAt(text, next.index)}` : 'after its text';
    return [{ file, line, path: tag, found: 'a clause that is not closed', expected: `</Clause> ${before}` }];
  });
}

/** Where both languages have the same clauses, they have them in the same order. */
function checkOrder(file: string, { texts }: Pick<Policy, 'texts'>): ContentFault[] {
  const [es, en] = [texts.es, texts.en].map((text) => clausesIn(text).map(({ id }) => id));
  if (!es || !en || es.join() === en.join() || [...es].sort().join() !== [...en].sort().join()) return [];
  const place = en.findIndex((id, index) => id !== es[index]);
  const line = clausesIn(texts.en)[place]?.line;
  return [
    {
      file,
      ...(line === undefined ? {} : { line }),
      path: '',
      found: `clauses in the order ${en.join(', ')}`,
      expected: `the order of es.mdx: ${es.join(', ')}`,
    },
  ];
}

interface Placed {
  readonly id: string;
  readonly line: number;
}

function clausesIn(text: string): Placed[] {
  return [...text.matchAll(CLAUSE_TAG)].map(({ 1: id = '', index }) => ({ id, line: lineAt(text, index) }));
}

function lineOfLast(placed: readonly Placed[], id: string): { readonly line?: number } {
  const last = placed.findLast((one) => one.id === id);
  return last ? { line: last.line } : {};
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** Digits in the prose itself, outside tags and braces: a number that policy.yaml would not govern. */
function barrenNumbers(text: string): { line: number; number: string }[] {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, (matter) => matter.replace(/[^\n]/g, ' '));
  const prose = body.replace(/<[^>]*>|\{[^}]*\}|\]\([^)]*\)/g, (tag) => tag.replace(/[^\n]/g, ' '));
  return prose.split('\n').flatMap((content, index) => {
    const found = /\d+/.exec(content.replace(/^\s*\d+\.\s/, ''));
    return found ? [{ line: index + 1, number: found[0] }] : [];
  });
}
