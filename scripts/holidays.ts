/**
 * Writes the holiday tables from date-holidays and the overrides.
 *
 *   node scripts/holidays.ts           writes src/lib/holidays/<calendar>.ts
 *   node scripts/holidays.ts --check   writes nothing; fails when a table is not what would be written
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { calendarOf } from './holidays/apply.ts';
import { readOverrides } from './holidays/overrides.ts';
import { moduleOf } from './holidays/render.ts';

const overrides = readOverrides();
const check = process.argv.includes('--check');

for (const code of Object.keys(overrides.calendars)) {
  const name = `src/lib/holidays/${code.toLowerCase()}.ts`;
  const file = new URL(`../${name}`, import.meta.url);
  const wanted = moduleOf(calendarOf(overrides, code));
  const current = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (wanted === current) continue;
  if (!check) writeFileSync(file, wanted);
  console.log(check ? `${name} differs from date-holidays with the overrides` : `${name} written`);
  if (check) process.exitCode = 1;
}
