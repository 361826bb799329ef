import type { YAMLError } from 'yaml';
import type { ContentFault } from './yaml-file.ts';

/** What an author did where YAML cannot be read, and on which line. */
type Slip = Pick<ContentFault, 'found' | 'expected'> & { readonly line: number };

/**
 * Why a file is no YAML, in the author's terms. One slip makes the reader stumble over all that follows, so only the first
 * is told, but for keys given twice, over which nobody stumbles.
 */
export function syntaxFaults(file: string, text: string, errors: readonly YAMLError[]): ContentFault[] {
  const repeated = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const told = repeated.length === errors.length ? repeated : errors.slice(0, 1);
  return told.map((error) => ({ file, path: '', ...slipOf(error, text) }));
}

function slipOf({ code, message, pos: [offset] }: YAMLError, text: string): Slip {
  const lines = text.split('\n');
  const line = text.slice(0, offset).split('\n').length;
  if (code === 'TAB_AS_INDENT')
    return { line, found: 'a tab at the start of the line', expected: 'use spaces: YAML takes no tabs there' };
  if (code === 'DUPLICATE_KEY') return repeatedKey(lines, line);
  if (/^Missing closing ["']/.test(message))
    return { line, found: 'a quote that is opened and not closed', expected: 'the same quote at the end of the text' };
  if (/end with a [}\]]$/.test(message)) {
    const closing = message.at(-1);
    return { line: line - 1, found: `a bracket that is not closed`, expected: `a ${closing} at its end` };
  }
  if (code === 'BAD_INDENT' || message === 'Sequence item without - indicator') return misplaced(lines, line);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:\s+[^\s"'{[].*:\s/.test(lines[line - 1] ?? ''))
    return misplaced(lines, line + 1);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BAD_SCALAR_START' || message === 'Unexpected scalar at node end')
    return { line, found: `a text that YAML reads as something else (${message})`, expected: 'quote the text: "…"' };
  return { line, found: message, expected: 'valid YAML' };
}

function misplaced(lines: readonly string[], line: number): Slip {
  const spaces = indentOf(lines[line - 1]);
  return {
    line,
    found: `wrong indentation: the line starts after ${spaces === 1 ? '1 space' : `${spaces} spaces`}`,
    expected: 'keys of one map below each other, each after as many spaces; what belongs to a key, two spaces more',
  };
}

/** The key that stands twice, and where it stands first: the nearest line above, at the same depth of the same map. */
function repeatedKey(lines: readonly string[], line: number): Slip {
  const [own = ''] = lines.slice(line - 1);
  const key = /^\s*(?:- )?("[^"]*"|[^:]*):/.exec(own)?.[1] ?? own.trim();
  const above = lines.slice(0, line - 1);
  const first = above.findLastIndex((text) =>
    text.replace(/^(\s*)- /, '$1  ').startsWith(`${' '.repeat(indentOf(own))}${key}:`),
  );
  return {
    line,
    found: `"${key}" a second time${first < 0 ? '' : `: the first is on line ${first + 1}`}`,
    expected: 'each key once in its map',
  };
}

function indentOf(line = ''): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
