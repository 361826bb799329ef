import type { CalculatorFolder } from './calculator-folders.ts';
import { citedClauses, wrongCitation } from './cited-clauses.ts';
import type { Policy, ProviderContent } from './content.ts';
import { checkExamples } from './example-checks.ts';
import { checkTags } from './tag-checks.ts';
import { checkTexts } from './text-checks.ts';
import { checkVersions } from './version-checks.ts';
import type { ContentFault } from './yaml-file.ts';

/** Everything a schema cannot say about one policy. While the file itself is unsound, only its texts are checked. */
export function checkPolicy(
  name: string,
  policy: Policy,
  provider: ProviderContent,
  calculators: Readonly<Record<string, CalculatorFolder>>,
  sound: boolean,
): ContentFault[] {
  if (!sound) return checkTexts(name, policy);
  const versions = checkVersions(`${name}/policy.yaml`, policy);
  // Which version holds is not known then, and so not what texts and examples can say.
  if (versions.length > 0) return [...checkCitations(name, policy), ...versions, ...checkTexts(name, policy)];
  return [
    ...checkCitations(name, policy),
    ...checkCoverage(name, policy),
    ...checkTexts(name, policy),
    ...(['es', 'en'] as const).flatMap((language) =>
      checkTags(`${name}/${language}.mdx`, policy.texts[language], policy, Object.keys(provider.calculators)),
    ),
    ...checkExamples(`${name}/policy.yaml`, policy, provider, calculators),
  ];
}

/** Every clause cited anywhere in the file is one of its clauses, and not an internal one: what is cited is published. */
function checkCitations(name: string, policy: Policy): ContentFault[] {
  const { versions, examples, questions, terms } = policy;
  return citedClauses({ versions, examples, questions, terms }).flatMap(({ clause, path }) => {
    const wrong = wrongCitation(clause, policy.clauses);
    return wrong ? [{ file: `${name}/policy.yaml`, path, ...wrong }] : [];
  });
}

/** Every computable clause that is published has a rule that cites it and a worked example. */
function checkCoverage(name: string, policy: Policy): ContentFault[] {
  const ruled = new Set(
    citedClauses(policy.versions.map(({ calculators }) => calculators)).map(({ clause }) => clause),
  );
  const worked = new Set(policy.examples.flatMap(({ clauses }) => clauses));
  return Object.entries(policy.clauses)
    .filter(([, { kinds, audience }]) => kinds.includes('computable') && audience === 'client')
    .flatMap(([id]) => {
      const fault = (found: string, expected: string) => ({
        file: `${name}/policy.yaml`,
        path: `clauses.${id}`,
        found,
        expected,
      });
      return [
        ...(ruled.has(id)
          ? []
          : [
              fault(
                'a computable clause that no calculator cites',
                'a parameter or rule of a calculator with this clause',
              ),
            ]),
        ...(worked.has(id)
          ? []
          : [fault('a computable clause without a worked example', 'an example with this clause')]),
      ];
    });
}
