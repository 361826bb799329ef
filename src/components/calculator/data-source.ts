import packageFile from '../../../package.json' with { type: 'json' };
import { calculate } from '../../lib/catalog/calculate.ts';
import { calculators } from '../../lib/catalog/calculators.generated.ts';
import { providers } from '../../lib/catalog/providers.generated.ts';
import type { CalculatorEntry } from '../../lib/catalog/types.ts';
import type { Calculator } from '../../lib/engine/calculator.ts';
import { holidayRows } from '../../lib/holidays/index.ts';
import type { Locale } from '../../lib/language/locale.ts';
import type { CalculatorSource } from '../../lib/policy/policy.ts';
import { routes } from '../../site/routes.ts';
import { calendarsUsed } from './calendars-used.ts';
import { nowIn } from './clock.ts';
import type { IslandData, Labels } from './island-data.ts';
import type { IslandWords, PlainWords } from './island-words.ts';
import { unsaidWords } from './unsaid-words.ts';
import { words as english } from './words.en.ts';
import { words as spanish } from './words.es.ts';

/** The data of one provider's calculator, in one language. Throws when the provider has no such calculator. */
export function islandData(
  providerId: string,
  calculatorId: string,
  locale: Locale,
  layout: IslandData['layout'],
): IslandData {
  const source = providers.find((entry) => entry.source.id === providerId)?.calculators[calculatorId];
  const found = calculators.find(({ calculator: { id } }) => id === calculatorId);
  if (!source || !found) throw new Error(`${providerId} has no calculator "${calculatorId}".`);
  const writeTo = addressFor(providerId, calculatorId);
  return {
    calculator: calculatorId,
    locale,
    layout,
    source: inLanguage(source, locale),
    labels: labelsOf(found, source, locale, layout),
    own: ownWords(locale === 'es' ? spanish : english, found.calculator, source),
    holidays: calendarRows(calendarsUsed(found.calculator, source), locale),
    now: nowIn(source.provider.zone),
    clauseHref: routes.clause(locale, providerId, source.policy, ''),
    pageHref: routes.calculator(locale, providerId, calculatorId),
    ...(writeTo ? { writeTo } : {}),
    library: packageFile.version,
  };
}

/** Words that are no phrases, as far as this provider's form and answers show them. */
function labelsOf(
  { calculator, words }: CalculatorEntry,
  { provider, versions }: CalculatorSource,
  locale: Locale,
  layout: IslandData['layout'],
): Labels {
  const {
    name,
    question,
    fields,
    alternatives,
    facts,
    values = {},
    safeguards = {},
    picture = {},
    passed,
  } = words[locale];
  const asked = versions.flatMap(({ parameters }) => Object.keys(calculator.fields(parameters, provider)));
  const own = Object.entries(fields).filter(([name]) => asked.includes(name.replace(/\..*/, '')));
  const asking = {
    name,
    question,
    fields: Object.fromEntries(own),
    ...(alternatives ? { alternatives } : {}),
    ...(passed ? { passed } : {}),
  };
  return layout === 'compact' ? { ...asking, facts: {} } : { ...asking, facts, values, safeguards, picture };
}

/** The words that can be written down, as they are the same whatever is said. */
function ownWords(words: IslandWords, calculator: Calculator, source: CalculatorSource): PlainWords {
  const unsaid = unsaidWords(calculator, source);
  const plain = Object.entries(words).filter(([name, word]) => typeof word !== 'function' && !unsaid.has(name));
  return Object.fromEntries(plain) as PlainWords;
}

/** The one e-mail address that the provider's contacts give for a calculator's own topic. */
function addressFor(provider: string, topic: string): string | undefined {
  const { channels } = calculate(provider, 'contact', { topic }).facts;
  const addresses = (Array.isArray(channels) ? channels : []).flatMap(({ kind, address }) =>
    kind === 'email' && address ? [String(address)] : [],
  );
  return addresses.length === 1 ? addresses[0] : undefined;
}

function calendarRows(codes: readonly string[], locale: Locale): IslandData['holidays'] {
  return Object.fromEntries(
    codes.flatMap((code) => {
      const rows = holidayRows(code, locale);
      return rows ? [[code, rows]] : [];
    }),
  );
}

/** A copy that keeps one language of every text, since a page speaks only one. */
export function inLanguage(source: CalculatorSource, locale: Locale): CalculatorSource {
  return JSON.parse(
    JSON.stringify(source, (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'es' in value && 'en' in value
        ? { [locale]: value[locale] }
        : value,
    ),
  ) as CalculatorSource;
}
