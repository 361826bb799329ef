import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tables of cases first and properties last: a mutant costs what runs until one test notices it. */
class SoonestToNotice extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      moduleId.includes('cases') ? 0 : /properties|bad-input/.test(moduleId) ? 2 : 1;
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}

/** The tests that judge the rules, as `scripts/mutation.ts` chooses them. */
export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  test: {
    include: JSON.parse(process.env.MUTATION_TESTS ?? '["tests/lib/**/*.test.ts"]'),
    // Not those that weigh the sources, start processes or ask another library, which take seconds for each mutant.
    exclude: [
      'service-time-size',
      'device-zones',
      'calendar/device-zone',
      'calendar/service-oracle',
      'holidays/drift',
    ].map((name) => `tests/lib/${name}.test.ts`),
    isolate: false,
    sequence: { sequencer: SoonestToNotice },
    testTimeout: 20_000,
  },
});
