import type { Policy } from './content.ts';
import type { ProviderFile } from './provider-schema.ts';
import { suggestion } from './suggestion.ts';
import type { ContentFault, ReadFile } from './yaml-file.ts';

/** Every contact of a provider cites a clause of one of its policies. */
export function checkContacts(
  name: string,
  { lineOf }: Pick<ReadFile<unknown>, 'lineOf'>,
  { contacts }: Pick<ProviderFile, 'contacts'>,
  policies: readonly Pick<Policy, 'clauses'>[],
): ContentFault[] {
  const clauses = policies.flatMap((policy) => Object.keys(policy.clauses));
  return contacts.flatMap(({ clause }, index) => {
    if (clauses.includes(clause)) return [];
    const line = lineOf(['contacts', index, 'clause']);
    return {
      file: name,
      ...(line === undefined ? {} : { line }),
      path: `contacts[${index}].clause`,
      found: `the clause "${clause}"`,
      expected: suggestion(clause, clauses),
    };
  });
}
