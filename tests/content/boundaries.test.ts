import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import configuration from '../../.dependency-cruiser.mjs';
import { namedProviders } from '../../scripts/check-provider-names.ts';

const project = join(import.meta.dirname, '../..');
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'boundaries-'));
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
});

afterEach(() => rmSync(copy, { recursive: true }));

/** Writes a small tree into the copy. */
function plant(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  }
}

/** The rules that the planted tree breaks. */
async function brokenRules(): Promise<readonly string[]> {
  const { forbidden, options } = configuration;
  const { tsConfig: _, ...rest } = options;
  const found = await cruise(['src'], {
    ...rest,
    baseDir: copy,
    ruleSet: { forbidden },
    validate: true,
  });
  const { summary }: ICruiseResult = JSON.parse(JSON.stringify(found.output));
  return [...new Set(summary.violations.map(({ rule }) => rule.name))];
}

const value = 'export const value = 1;\n';

test('a library of dates alone breaks no rule', async () => {
  plant({
    'src/lib/calendar/day.ts': value,
    'src/lib/index.ts': "export { value } from './calendar/day.ts';\n",
  });
  expect(await brokenRules()).toEqual([]);
});

test.each([
  {
    what: 'the library imports Preact',
    rule: 'library-stands-alone',
    files: { 'src/lib/planted.ts': "import { h } from 'preact';\nexport const make = h;\n" },
  },
  {
    what: 'the library imports the file system',
    rule: 'library-stands-alone',
    files: { 'src/lib/planted.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n" },
  },
  {
    what: 'the library imports a component',
    rule: 'library-stands-alone',
    files: {
      'src/components/part.ts': value,
      'src/lib/planted.ts': "import { value } from '../components/part.ts';\nexport const seen = value;\n",
    },
  },
  {
    what: 'a rule imports zod at run time',
    rule: 'zod-at-build-time',
    files: { 'src/lib/calculators/a/index.ts': "import { z } from 'zod';\nexport const shape = z.string();\n" },
  },
  {
    what: 'a rule imports its schema at run time',
    rule: 'schemas-at-build-time',
    files: {
      'src/lib/calculators/a/schema.ts': value,
      'src/lib/calculators/a/index.ts': "import { value } from './schema.ts';\nexport const seen = value;\n",
    },
  },
  {
    what: 'the calendar imports a calculator',
    rule: 'calendar-knows-no-rule',
    files: {
      'src/lib/calculators/a/index.ts': value,
      'src/lib/calendar/day.ts': "import { value } from '../calculators/a/index.ts';\nexport const seen = value;\n",
    },
  },
  {
    what: 'one calculator imports another',
    rule: 'calculators-do-not-meet',
    files: {
      'src/lib/calculators/a/index.ts': value,
      'src/lib/calculators/b/index.ts': "import { value } from '../a/index.ts';\nexport const seen = value;\n",
    },
  },
  {
    what: 'a calculator imports the catalog',
    rule: 'calculators-do-not-know-the-catalog',
    files: {
      'src/lib/catalog/list.ts': value,
      'src/lib/calculators/a/index.ts': "import { value } from '../../catalog/list.ts';\nexport const seen = value;\n",
    },
  },
  {
    what: 'an island takes the content checks along',
    rule: 'islands-without-authoring',
    files: {
      'src/lib/authoring/check.ts': value,
      'src/components/island.tsx': "import { value } from '../lib/authoring/check.ts';\nexport const seen = value;\n",
    },
  },
  {
    what: 'two modules import each other',
    rule: 'no-cycles',
    files: {
      'src/lib/one.ts': "import { two } from './two.ts';\nexport const one = () => two;\n",
      'src/lib/two.ts': "import { one } from './one.ts';\nexport const two = () => one;\n",
    },
  },
])('it is refused that $what', async ({ files, rule }) => {
  plant(files);
  expect(await brokenRules()).toContain(rule);
});

test('types alone may be taken from a schema, for they are gone when the code runs', async () => {
  plant({
    'src/lib/calculators/a/schema.ts': 'export type Shape = string;\n',
    'src/lib/calculators/a/index.ts': "import type { Shape } from './schema.ts';\nexport const shape: Shape = '';\n",
  });
  expect(await brokenRules()).toEqual([]);
});

const provider = { 'src/content/providers/casa-azul/provider.yaml': 'name: Casa Azul Ltda\n' };

test.each([
  { where: 'src/lib/rule.ts', text: "export const own = provider === 'casa-azul';\n" },
  { where: 'src/components/casaAzul.ts', text: 'export const casaAzul = 1;\n' },
  { where: 'src/pages/page.astro', text: '<p>Casa Azul Ltda</p>\n' },
  { where: 'src/layouts/layout.astro', text: '<title>CASA AZUL</title>\n' },
])('a provider named in $where is found', ({ where, text }) => {
  plant({ ...provider, [where]: text });
  expect(namedProviders(copy).found).toEqual([expect.stringContaining(`${where}:1`)]);
});

test('a provider named in content alone is no fault', () => {
  plant({ ...provider, 'src/lib/rule.ts': value });
  expect(namedProviders(copy)).toEqual({ files: 1, found: [] });
});

test("today's code names no provider", () => {
  cpSync(join(project, 'src'), join(copy, 'src'), { recursive: true });
  expect(namedProviders(copy).found).toEqual([]);
});
