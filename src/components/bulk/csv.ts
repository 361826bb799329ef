import Papa from 'papaparse';
import { neutral } from '../../lib/bulk/neutral.ts';

/** A row as it came. `number` is its row in a spreadsheet, from 1; `torn` when its quotes do not close. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly torn: boolean;
}

/** A table as it came: its headers, its rows as wide as they are, and what separates its cells. */
export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
  readonly separator: string;
}

const SEPARATORS = [',', ';', '\t', '|'];

/** Reads a table however it is quoted and separated. Rows without any cell filled are passed over. */
export function readTable(text: string): Table {
  const [declaration = '', declared] = /^\u{feff}?sep=(.)\r?\n/u.exec(text) ?? [];
  const body = text.slice(declaration.length).replace(/^\u{feff}/u, '');
  const separator = declared ?? separatorOf(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: separator });
  const torn = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? [row] : [])));
  const first = declared === undefined ? 1 : 2;
  const [head, ...rows] = data
    .map((cells, index) => ({ number: index + first, cells, torn: torn.has(index) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { headers: head?.cells ?? [], rows, separator };
}

/** What divides the titles into most cells; a comma where there is only one. */
function separatorOf(body: string): string {
  const cells = (delimiter: string) => {
    const [titles = []] = Papa.parse<string[]>(body.trimStart(), { delimiter, preview: 1 }).data;
    return titles.length;
  };
  return SEPARATORS.reduce((best, other) => (cells(other) > cells(best) ? other : best));
}

/** Writes a table that spreadsheets open as text: every formula neutral, a mark of UTF-8 at the start, CRLF. */
export function writeTable(rows: readonly (readonly string[])[], separator: string): string {
  const safe = rows.map((cells) => cells.map(neutral));
  return `\u{feff}${Papa.unparse(safe, { delimiter: separator, newline: '\r\n' })}\r\n`;
}

/** The text of a file: UTF-8 or UTF-16 as it says, else what Spanish spreadsheets write by themselves. */
export function decode(bytes: Uint8Array<ArrayBuffer>): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
