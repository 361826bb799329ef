import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type CalculatorFolder, loadCalculatorFolders } from '../../src/lib/authoring/calculator-folders.ts';
import { loadContent } from '../../src/lib/authoring/content.ts';
import type { ContentFault } from '../../src/lib/authoring/yaml-file.ts';

/** Each fixture is named by its fault: files laid over the sound content, and the faults that must be reported. */
const fixtures = join(import.meta.dirname, 'fixtures');
let calculators: Record<string, CalculatorFolder>;

beforeAll(async () => {
  calculators = await loadCalculatorFolders(join(import.meta.dirname, '../../src/lib/calculators'));
});

function faultsOf(fixture: string): readonly ContentFault[] {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(join(fixtures, 'sound'), root, { recursive: true });
    cpSync(join(fixtures, fixture), root, {
      recursive: true,
      filter: (path) => !/(expected|change)\.yaml$/.test(path),
    });
    const change = join(fixtures, fixture, 'change.yaml');
    if (existsSync(change)) rmSync(join(root, parse(readFileSync(change, 'utf8')).delete));
    return loadContent(root, calculators).faults;
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('sound content has no fault', () => {
  expect(faultsOf('sound')).toEqual([]);
});

const faulty = readdirSync(fixtures).filter((name) => name !== 'sound');

test.each(faulty)('%s stops the build, with file, place, what was found and what was expected', (fixture) => {
  const expected: Partial<ContentFault>[] = parse(readFileSync(join(fixtures, fixture, 'expected.yaml'), 'utf8'));
  const found = faultsOf(fixture).map((fault) => ({ ...fault, file: fault.file.split('/').at(-1) }));
  expect(found).toEqual(expect.arrayContaining(expected.map((fault) => expect.objectContaining(fault))));
  for (const fault of found) expect(fault.found && fault.expected).toBeTruthy();
});
