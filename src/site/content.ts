import { join } from 'node:path';
import { type CalculatorFolder, loadCalculatorFolders } from '../lib/authoring/calculator-folders.ts';
import { type Content, loadContent, type Policy, type ProviderContent } from '../lib/authoring/content.ts';
import { type LintFinding, lintContent } from '../lib/authoring/lint/index.ts';
import type { PolicyExample } from '../lib/authoring/policy-schema.ts';
import { faultText } from '../lib/authoring/yaml-file.ts';
import type { CivilDate } from '../lib/calendar/civil-date.ts';
import type { Locale } from '../lib/language/locale.ts';
import { versionAfter, versionOn } from '../lib/policy/version-on.ts';
import { builtDay } from './built-day.ts';
import { printedValue } from './printed-value.ts';

/** The site's view of `src/content`, read once per build. */
const root = process.cwd();

export const calculators: Readonly<Record<string, CalculatorFolder>> = await loadCalculatorFolders(
  join(root, 'src/lib/calculators'),
);

const content: Content = loadContent(join(root, 'src/content/providers'), calculators);
if (content.faults.length > 0) throw new Error(content.faults.map(faultText).join('\n'));

export const providers: readonly ProviderContent[] = content.providers;

const linted = lintContent(content, calculators);

/** What the linter found in a policy. */
export function findingsIn(policy: Policy): readonly LintFinding[] {
  const found = linted.find(({ policy: { provider, id } }) => provider === policy.provider && id === policy.id);
  return found?.findings ?? [];
}

/** The policy of a provider that a calculator's parameters come from. */
export function policyOf(provider: ProviderContent, calculator: string): Policy {
  const id = provider.calculators[calculator]?.policy;
  const policy = provider.policies.find((candidate) => candidate.id === id);
  if (!policy) throw new Error(`${provider.provider.id} has no calculator ${calculator}`);
  return policy;
}

/** Public clauses of a policy, in the order of the file. */
export function publicClauses(policy: Policy): readonly string[] {
  return Object.entries(policy.clauses).flatMap(([id, { audience }]) => (audience === 'client' ? [id] : []));
}

/** A policy's worked example by id. */
export function exampleOf(policy: Policy, id: string): PolicyExample {
  const example = policy.examples.find((candidate) => candidate.id === id);
  if (!example) throw new Error(`${policy.provider}/${policy.id} has no example "${id}"`);
  return example;
}

/** The day on which a policy's pages are built, where its provider is. */
export function builtDayOf({ provider }: Pick<Policy, 'provider'>): CivilDate {
  return builtDay(providers.find(({ provider: { id } }) => id === provider)?.provider.zone ?? null);
}

/** The version of a policy that its pages print: the one in force on the day they are built. */
export function printedVersion(policy: Policy): Policy['versions'][number] | undefined {
  return versionOn(policy.versions, builtDayOf(policy));
}

/** The version of a policy that its pages announce; undefined when none is to come. */
export function announcedVersion(policy: Policy): Policy['versions'][number] | undefined {
  return versionAfter(policy.versions, builtDayOf(policy));
}

/** A number or word of the version in force, by its path such as `cancellation.cutoffDay`. */
export function parameterText(policy: Policy, path: string, locale: Locale): string {
  const text = printedValue(policy, path, locale, builtDayOf(policy));
  if (text === undefined)
    throw new Error(`${policy.provider}/${policy.id}: <Value of="${path}"> is not a value of policy.yaml`);
  return text;
}
