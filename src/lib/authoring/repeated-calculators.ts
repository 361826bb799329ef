import type { Policy } from './content.ts';
import { pathText } from './schema-faults.ts';
import type { ContentFault, ReadFile } from './yaml-file.ts';

interface Read extends Pick<ReadFile<unknown>, 'lineOf'> {
  readonly policy: Pick<Policy, 'id' | 'versions'>;
}

/**
 * A calculator answers for a provider, so no two of its policies may feed the same one. `fileOf` names the file of a
 * policy.
 */
export function checkRepeatedCalculators(
  policies: readonly Read[],
  fileOf: (policy: string) => string,
): ContentFault[] {
  return policies.flatMap(({ policy, lineOf }, place) =>
    policy.versions.flatMap(({ calculators }, version) =>
      Object.keys(calculators).flatMap((id) => {
        const first = policies.slice(0, place).find((other) => feeds(other.policy, id));
        if (!first) return [];
        const path = ['versions', version, 'calculators', id];
        const line = lineOf(path);
        return {
          file: fileOf(policy.id),
          ...(line === undefined ? {} : { line }),
          path: pathText(path),
          found: `the calculator "${id}", which ${first.policy.id} has already`,
          expected: 'each calculator in one policy of a provider; a change of its numbers is a new version there',
        };
      }),
    ),
  );
}

function feeds({ versions }: Pick<Policy, 'versions'>, calculator: string): boolean {
  return versions.some(({ calculators }) => Object.hasOwn(calculators, calculator));
}
