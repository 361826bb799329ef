import packageFile from '../../../package.json' with { type: 'json' };
import { calculators } from '../../lib/catalog/calculators.generated.ts';
import { calendarsIn } from '../../lib/catalog/calendars.ts';
import { providers } from '../../lib/catalog/providers.generated.ts';
import type { Locale } from '../../lib/language/locale.ts';
import type { CalculatorSource, Provider } from '../../lib/policy/policy.ts';
import { routes } from '../../site/routes.ts';
import { nowIn } from './clock.ts';
import * as hours from './hours.ts';
import type { IslandProps } from './Island.tsx';
import type { IslandData } from './island-data.ts';
import { Path } from './Path.tsx';
import { RareControls } from './RareFields.tsx';
import { words as english } from './words.en.ts';
import { words as spanish } from './words.es.ts';

/** All that an island needs to be drawn at build time. Throws when the provider has no such calculator. */
export function islandProps(
  providerId: string,
  calculatorId: string,
  locale: Locale,
  layout: IslandData['layout'],
): IslandProps {
  const source = providers.find((entry) => entry.source.id === providerId)?.calculators[calculatorId];
  const found = calculators.find(({ calculator: { id } }) => id === calculatorId);
  if (!source || !found) throw new Error(`${providerId} has no calculator "${calculatorId}".`);
  const { provider, policy } = source;
  const { calculator } = found;
  const data: IslandData = {
    calculator: calculatorId,
    locale,
    layout,
    source: inLanguage(source, locale),
    holidays: source.versions.every(({ parameters }) => calculator.usesHolidays?.(parameters) === false)
      ? {}
      : holidaysOf(provider, locale),
    now: nowIn(provider.zone),
    clauseHref: routes.clause(locale, providerId, policy, ''),
    pageHref: routes.calculator(locale, providerId, calculatorId),
    library: packageFile.version,
  };
  return {
    data,
    calculator,
    words: found.words[locale],
    own: locale === 'es' ? spanish : english,
    parts: { RareControls, Path, hours },
  };
}

/** The tables of the provider's country and of those its clients can choose. */
function holidaysOf(provider: Provider, locale: Locale): IslandData['holidays'] {
  const codes = [provider, ...Object.values(provider.countries ?? {})].flatMap(({ holidays }) => holidays ?? []);
  const calendars = calendarsIn(locale);
  return Object.fromEntries(
    codes.flatMap((code) => {
      const table = calendars.holidays(code);
      return table ? [[code, table]] : [];
    }),
  );
}

/** A copy that keeps one language of every text, since a page speaks only one. */
function inLanguage(source: CalculatorSource, locale: Locale): CalculatorSource {
  return JSON.parse(
    JSON.stringify(source, (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'es' in value && 'en' in value
        ? { [locale]: value[locale] }
        : value,
    ),
  ) as CalculatorSource;
}
