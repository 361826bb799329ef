import type { Policy, ProviderContent } from '../../src/lib/authoring/content.ts';
import { type Locale, locales } from '../../src/lib/language/locale.ts';
import { notDealtWith } from '../../src/site/comparison.ts';
import { calculators, parameterText, providers, publicClauses } from '../../src/site/content.ts';
import { routes } from '../../src/site/routes.ts';
import { clauseTexts } from './clause-text.ts';
import { pageRecords } from './page-records.ts';
import type { RecordKind, SearchRecord } from './record.ts';

/** Everything the site lets people find, in both languages. Internal clauses are not among it. */
export function searchRecords(): readonly SearchRecord[] {
  return locales.flatMap((locale) => [
    ...pageRecords(locale),
    ...providers.flatMap((content) => providerRecords(content, locale)),
  ]);
}

type Part = Omit<SearchRecord, 'kind' | 'locale' | 'provider' | 'clause' | 'keywords' | 'beside' | 'heading'> & {
  readonly keywords?: readonly string[];
  readonly beside?: readonly string[];
  readonly heading?: string;
  readonly clause?: string;
};

function providerRecords(content: ProviderContent, locale: Locale): SearchRecord[] {
  const { id, name } = content.provider;
  const record = (kind: RecordKind, part: Part): SearchRecord => {
    return { keywords: [], beside: [], heading: '', clause: '', ...part, kind, locale, provider: { id, name } };
  };
  const provider = {
    address: routes.provider(locale, id),
    title: name,
    text: content.file.description[locale],
    // Who asks a provider about what its policy does not deal with is told so there.
    beside: notDealtWith(calculators, content).map(({ words }) => words[locale].question),
  };
  return [
    record('provider', provider),
    ...calculatorParts(content, locale).map((part) => record('calculator', part)),
    ...content.policies.flatMap((policy) => [
      record('policy', policyPart(policy, locale)),
      ...clauseParts(policy, locale).map((part) => record('clause', part)),
      ...questionParts(policy, locale).map((part) => record('question', part)),
      ...policy.terms.map(({ concept, word, sense }) =>
        record('term', {
          address: `${routes.glossary(locale)}#${concept}`,
          title: word[locale],
          text: sense[locale],
        }),
      ),
    ]),
  ];
}

function policyPart(policy: Policy, locale: Locale): Part {
  return {
    address: routes.policy(locale, policy.provider, policy.id),
    title: policy.title[locale],
    text: policy.summary[locale],
    keywords: policy.keywords[locale],
  };
}

function clauseParts(policy: Policy, locale: Locale): Part[] {
  const texts = clauseTexts(policy.texts[locale], (path) => parameterText(policy, path, locale));
  return publicClauses(policy).flatMap((clause) => {
    const title = policy.clauses[clause]?.title[locale];
    if (title === undefined) return [];
    const address = routes.clause(locale, policy.provider, policy.id, clause);
    const { heading, opens, text } = texts.get(clause) ?? { heading: '', opens: false, text: '' };
    const beside = policy.examples.flatMap(({ clauses, text }) => (clauses.includes(clause) ? [text[locale]] : []));
    return [{ address, title, text, keywords: [heading], heading: opens ? heading : '', clause, beside }];
  });
}

function questionParts(policy: Policy, locale: Locale): Part[] {
  return policy.questions.map(({ id, title, text }) => ({
    address: `${routes.openQuestions(locale, policy.provider, policy.id)}#${id}`,
    title: title[locale],
    text: text[locale],
  }));
}

function calculatorParts({ provider, calculators: own }: ProviderContent, locale: Locale): Part[] {
  return Object.keys(own).flatMap((id) => {
    const words = calculators[id]?.words[locale];
    if (!words) return [];
    const address = routes.calculator(locale, provider.id, id);
    return [
      {
        address,
        title: words.question,
        text: words.summary,
        keywords: [words.name],
        // Its name is one more title: who types just that means it.
        heading: words.name,
        beside: Object.values(words.facts),
      },
    ];
  });
}
