/**
 * Mutation testing of the rules library: `npm run mutation -- <start of a path in src/lib>`, such as `calendar` or
 * `calculators/renewal`, is judged by the tests of the same part, those of the library as a whole, and the tables of cases;
 * without a part, all is judged by all, for hours. Fails under a score of 90 %. Words are left out, since no test may assert
 * on wording; so is what is generated.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fetchTool } from './fetched-tool.ts';

const STRYKER = { name: '@stryker-mutator/core', version: '10.1.1', beside: ['@stryker-mutator/vitest-runner'] };
const LOWEST_SCORE = 90;

const root = join(import.meta.dirname, '..');
const cache = join(root, '.cache', 'mutation');
const [wanted = ''] = process.argv.slice(2);
const mutate = globSync('src/lib/**/*.ts', { cwd: root })
  .filter((file) => !/\.generated\.|words|phrases|letter|\.(es|en)\.ts$/.test(file))
  .filter((file) => file.startsWith(`src/lib/${wanted}`))
  .sort();
if (mutate.length === 0) throw new Error(`src/lib/${wanted} has no rules.`);
const tests = ['*', `${wanted}*`, `${wanted}*/**/*`, 'calculators/cases'].map((name) => `tests/lib/${name}.test.ts`);

const modules = fetchTool('stryker', STRYKER);
mkdirSync(cache, { recursive: true });
const config = join(cache, 'stryker.config.json');
writeFileSync(
  config,
  JSON.stringify({
    mutate,
    // What is said is in words files; the keys and ids that remain are types, which the compiler checks.
    mutator: { excludedMutations: ['StringLiteral'] },
    plugins: [join(modules, '@stryker-mutator', 'vitest-runner', 'dist', 'src', 'index.js')],
    // Vitest checks no types, so the sources need no mark against it, which tests of their bytes would see.
    disableTypeChecks: false,
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    // What runs once when a module is loaded would take a new process for each mutant.
    ignoreStatic: true,
    concurrency: availableParallelism(),
    // Beside the project's, since Vitest looks for node_modules above the files it tests.
    tempDirName: join('.cache', 'mutation', 'sandbox'),
    ignorePatterns: ['/.cache', '/dist', '/.astro', '/screenshots', '/test-results', '/tests/e2e'],
    reporters: ['clear-text', 'json', 'progress-append-only'],
    jsonReporter: { fileName: join('.cache', 'mutation', 'report.json') },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    thresholds: { high: 95, low: LOWEST_SCORE, break: LOWEST_SCORE },
  }),
);
const program = join(modules, '@stryker-mutator', 'core', 'bin', 'stryker.js');
process.exitCode =
  spawnSync(process.execPath, [program, 'run', config], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATION_TESTS: JSON.stringify(tests) },
  }).status ?? 1;
