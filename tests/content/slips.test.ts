import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { loadCalculatorFolders } from '../../src/lib/authoring/calculator-folders.ts';
import { loadContent } from '../../src/lib/authoring/content.ts';
import type { ContentFault } from '../../src/lib/authoring/yaml-file.ts';

const calculators = await loadCalculatorFolders(join(import.meta.dirname, '../../src/lib/calculators'));
const sound = join(import.meta.dirname, 'fixtures/sound');

const PROVIDER = 'acme/provider.yaml';
const POLICY = 'acme/terms/policy.yaml';
const SPANISH = 'acme/terms/es.mdx';
const CANCELLATION = '        method: cutoff-day\n        cutoffDay: { value: 15, clause: AC-02 }\n';

/** Does something to the sound content and gives every fault it then has, with the name of its file alone. */
function faultsAfter(change: (root: string) => void): Partial<ContentFault>[] {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(sound, root, { recursive: true });
    change(root);
    return loadContent(root, calculators).faults.map(({ file, ...fault }) => ({
      ...fault,
      file: file.split(sep).at(-1) ?? '',
    }));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** A slip in one file: what stood there, what the author wrote instead, and the words and place of the only fault told. */
interface Slip {
  readonly slip: string;
  readonly file: string;
  readonly instead: readonly [was: string, is: string];
  readonly line?: number;
  readonly path?: string;
  readonly found: RegExp;
  readonly expected: RegExp;
}

const slips: readonly Slip[] = [
  {
    slip: 'a line that starts one space early',
    file: POLICY,
    instead: ['        cutoffDay: {', '       cutoffDay: {'],
    line: 14,
    found: /indentation.*7 spaces/,
    expected: /below each other/,
  },
  {
    slip: 'a line that starts one space late',
    file: POLICY,
    instead: ['        cutoffDay: {', '         cutoffDay: {'],
    line: 14,
    found: /indentation.*9 spaces/,
    expected: /below each other/,
  },
  {
    slip: 'a key of a list’s item that starts one space early',
    file: POLICY,
    instead: ['    updatedOn: 2026-01-01', '   updatedOn: 2026-01-01'],
    line: 10,
    found: /indentation.*3 spaces/,
    expected: /below each other/,
  },
  {
    slip: 'a tab',
    file: POLICY,
    instead: [CANCELLATION, CANCELLATION.replaceAll('        ', '\t\t\t\t')],
    line: 13,
    found: /a tab/,
    expected: /use spaces/,
  },
  {
    slip: 'a clause id given twice',
    file: POLICY,
    instead: ['  AC-03: {', '  AC-01: {'],
    line: 7,
    found: /"AC-01" a second time.*line 5/,
    expected: /once/,
  },
  {
    slip: 'a colon inside a text without quotes',
    file: POLICY,
    instead: ['source: { title: Terms, kind: published }', 'source:\n  title: Terms: all\n  kind: published'],
    line: 4,
    found: /reads as something else/,
    expected: /quote the text/,
  },
  {
    slip: 'a comma inside a text without quotes',
    file: POLICY,
    instead: ['summary: { es: Cómo irse., en', 'summary: { es: Cómo irse, y cuándo., en'],
    line: 2,
    path: 'summary.y cuándo.',
    found: /after a comma/,
    expected: /quote the text/,
  },
  {
    slip: 'a quote that is not closed',
    file: PROVIDER,
    instead: ['name: Acme', 'name: "Acme'],
    found: /quote/,
    expected: /at the end/,
  },
  {
    slip: 'a bracket that is not closed',
    file: POLICY,
    instead: ['en: Who } }', 'en: Who }'],
    line: 5,
    found: /bracket/,
    expected: /a \}/,
  },
  {
    slip: 'a number missing',
    file: POLICY,
    instead: ['        cutoffDay: { value: 15, clause: AC-02 }\n', ''],
    path: 'versions[0].calculators.cancellation.cutoffDay',
    found: /nothing/,
    expected: /\{ value: 3, clause: AB-01 \}/,
  },
  {
    slip: 'a key mistyped, which is so missing as well',
    file: POLICY,
    instead: ['        cutoffDay:', '        cutofDay:'],
    line: 14,
    found: /"cutofDay"/,
    expected: /did you mean "cutoffDay"/,
  },
  {
    slip: 'a key without a value where a map is wanted',
    file: PROVIDER,
    instead: ['askWhom: null', 'askWhom: support'],
    line: 6,
    found: /support/,
    expected: /\{ es: …, en: … \}/,
  },
  {
    slip: 'a day left out that may be null',
    file: POLICY,
    instead: ['  - effectiveFrom: 2026-01-01\n    updatedOn', '  - updatedOn'],
    line: 9,
    path: 'versions[0].effectiveFrom',
    found: /nothing/,
    expected: /YYYY-MM-DD, or null/,
  },
  {
    slip: 'a comma before decimals',
    file: POLICY,
    instead: ['{ value: 15, clause', '{ value: 15,5, clause'],
    line: 14,
    found: /15,5/,
    expected: /a point stands before decimals/,
  },
  {
    slip: 'a comma before decimals, in quotes',
    file: POLICY,
    instead: ['{ value: 15, clause', '{ value: "15,5", clause'],
    line: 14,
    found: /"15,5"/,
    expected: /not a comma/,
  },
  {
    slip: 'a point between thousands',
    file: POLICY,
    instead: ['{ value: 15, clause', '{ value: 1.000, clause'],
    line: 14,
    found: /1\.000/,
    expected: /1000 for the thousands/,
  },
  {
    slip: 'a code of a country without a table of holidays',
    file: PROVIDER,
    instead: ['holidays: UY', 'holidays: BO'],
    line: 5,
    found: /"BO"/,
    expected: /^one of AR, CL/,
  },
  {
    slip: 'a list of countries without one',
    file: PROVIDER,
    instead: ['askWhom: null', 'askWhom: null\ncountries: {}'],
    line: 7,
    path: 'countries',
    found: /\{\}/,
    expected: /at least one country/,
  },
  {
    slip: 'a rule that rests on an internal clause',
    file: POLICY,
    instead: ['          channel: AC-01', '          channel: AC-03'],
    line: 17,
    path: 'versions[0].calculators.cancellation.clauses.channel',
    found: /"AC-03", which is internal/,
    expected: /published: cite another/,
  },
  {
    slip: 'a contact that rests on an internal clause',
    file: PROVIDER,
    instead: [
      'askWhom: null',
      'askWhom: null\ncontacts: [{ kind: email, address: a@acme.example, purpose: { es: Ayuda, en: Help }, clause: AC-03 }]',
    ],
    line: 7,
    path: 'contacts[0].clause',
    found: /"AC-03", which is internal/,
    expected: /published: cite another/,
  },
  {
    slip: 'a clause that is not closed',
    file: SPANISH,
    instead: ['La pide la responsable.</Clause>', 'La pide la responsable.'],
    line: 1,
    path: '<Clause id="AC-01">',
    found: /not closed/,
    expected: /<\/Clause> before line 3/,
  },
  {
    slip: 'the last clause not closed',
    file: SPANISH,
    instead: ['" />.</Clause>', '" />.'],
    line: 3,
    path: '<Clause id="AC-02">',
    found: /not closed/,
    expected: /<\/Clause> after its text/,
  },
  {
    slip: 'a clause closed twice',
    file: SPANISH,
    instead: ['responsable.</Clause>', 'responsable.</Clause>\n</Clause>'],
    line: 2,
    found: /without a beginning/,
    expected: /before it/,
  },
  {
    slip: 'a value that is not closed',
    file: SPANISH,
    instead: ['cutoffDay" />', 'cutoffDay">'],
    line: 3,
    found: /without an end/,
    expected: /<Value of="cancellation.cutoffDay" \/>/,
  },
  {
    slip: 'a clause’s id mistyped in the text',
    file: SPANISH,
    instead: ['id="AC-01"', 'id="AC-11"'],
    line: 1,
    path: 'AC-11',
    found: /<Clause id="AC-11">/,
    expected: /did you mean "AC-01"/,
  },
  {
    slip: 'a clause placed twice',
    file: SPANISH,
    instead: ['responsable.</Clause>', 'responsable.</Clause>\n\n<Clause id="AC-01">Otra vez.</Clause>'],
    line: 3,
    path: 'AC-01',
    found: /more than one/,
    expected: /one place/,
  },
  {
    slip: 'an older version below a newer one',
    file: POLICY,
    instead: ['examples:\n', '  - { effectiveFrom: 2025-06-01, updatedOn: null }\nexamples:\n'],
    path: 'versions[1].effectiveFrom',
    found: /2025-06-01/,
    expected: /oldest first/,
  },
  {
    slip: 'a day of an example that is none',
    file: POLICY,
    instead: ['requestedOn: 2026-08-14', 'requestedOn: 14/08/2026'],
    line: 55,
    path: 'examples[0] (before-the-cutoff) input.requestedOn',
    found: /./,
    expected: /2026-08-05/,
  },
];

test.each(slips)('$slip is one fault, at its place, with what to do', ({ file, instead: [was, is], ...told }) => {
  const faults = faultsAfter((root) => {
    const text = readFileSync(join(root, file), 'utf8');
    expect(text).toContain(was);
    writeFileSync(join(root, file), text.replace(was, is));
  });
  expect(faults).toEqual([
    {
      file: file.split('/').at(-1),
      line: told.line ?? expect.any(Number),
      path: told.path ?? expect.any(String),
      found: expect.stringMatching(told.found),
      expected: expect.stringMatching(told.expected),
    },
  ]);
});

test('a value that only an older version has is said to be missing in the newest', () => {
  const faults = faultsAfter((root) => {
    const text = readFileSync(join(root, POLICY), 'utf8');
    const newer = '  - { effectiveFrom: 2027-01-01, updatedOn: null }\nexamples:\n';
    const ended = text.replace('    updatedOn', '    effectiveUntil: 2026-12-31\n    updatedOn');
    writeFileSync(join(root, POLICY), ended.replace('examples:\n', newer));
  });
  expect(faults).toHaveLength(2);
  for (const { found, expected } of faults) {
    expect(found).toMatch(/newest version does not have/);
    expect(expected).toMatch(/whole in each version/);
  }
});

test.each([
  { folder: 'acme', named: 'Nube Andina', shape: 'nube-andina' },
  { folder: 'acme/terms', named: 'acme/Términos', shape: 'terminos' },
])('a folder named $named is told the shape of a name', ({ folder, named, shape }) => {
  const faults = faultsAfter((root) => renameSync(join(root, folder), join(root, named)));
  expect(faults).toEqual([
    expect.objectContaining({ path: '', expected: expect.stringMatching(new RegExp(`such as ${shape}$`)) }),
  ]);
});
