import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Rule, years } from './library.ts';

const HEADER = `// Written by scripts/holidays.ts; do not edit: change scripts/holidays-overrides.yaml and run it again.
// From date-holidays 3.37.0, data under CC BY-SA 3.0, changed as that file says. See NOTICE.
import type { HolidayDays, HolidayTable } from './table.ts';
`;

/** The TypeScript module of one calendar. */
export function moduleOf(rules: readonly Rule[]): string {
  const rows = rules
    .map((rule) => ({ days: rowOf(rule), name: `[${[rule.es, rule.en].map(quoted).join(', ')}]`, first: first(rule) }))
    .sort((a, b) => (a.first < b.first ? -1 : 1));
  const days = rows.map((row) => `  '${row.days}',\n`).join('');
  const names = rows.map((row) => `  ${row.name},\n`).join('');
  return formatted(`${HEADER}
export const days: HolidayDays = [
${days}];

export const names: HolidayTable['names'] = [
${names}];
`);
}

/** The project's own formatting, so that the tables pass its check as they are. */
function formatted(code: string): string {
  const biome = fileURLToPath(new URL('../../node_modules/.bin/biome', import.meta.url));
  return execFileSync(biome, ['format', '--stdin-file-path=src/lib/holidays/table.ts'], {
    input: code,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/** `MMDD` for the same day every year, else one for each year. */
function rowOf(rule: Rule): string {
  const cells = years.map((year) => {
    const dates = rule.dates.filter((date) => date.startsWith(String(year)));
    if (dates.length > 1) throw new Error(`${rule.es} falls twice in ${year}`);
    return dates[0]?.slice(5).replace('-', '') ?? '-';
  });
  return new Set(cells).size === 1 ? (cells[0] ?? '-') : cells.join(' ');
}

/** The earliest day of any year the holiday falls on, to order the rows. */
function first(rule: Rule): string {
  return rule.dates.map((date) => date.slice(5)).sort()[0] ?? '';
}

/** A single-quoted string; apostrophes become typographic. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", '’')}'`;
}
