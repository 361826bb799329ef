import { wrongCitation } from './cited-clauses.ts';
import type { Policy } from './content.ts';
import type { ProviderFile } from './provider-schema.ts';
import type { ContentFault, ReadFile } from './yaml-file.ts';

/** Every contact of a provider cites a published clause of one of its policies. */
export function checkContacts(
  name: string,
  { lineOf }: Pick<ReadFile<unknown>, 'lineOf'>,
  { contacts }: Pick<ProviderFile, 'contacts'>,
  policies: readonly Pick<Policy, 'clauses'>[],
): ContentFault[] {
  const clauses = Object.assign({}, ...policies.map((policy) => policy.clauses)) as Policy['clauses'];
  return contacts.flatMap(({ clause }, index) => {
    const wrong = wrongCitation(clause, clauses);
    if (!wrong) return [];
    const line = lineOf(['contacts', index, 'clause']);
    return { file: name, ...(line === undefined ? {} : { line }), path: `contacts[${index}].clause`, ...wrong };
  });
}
