import { calculators } from '../../lib/catalog/calculators.generated.ts';
import { providers } from '../../lib/catalog/providers.generated.ts';
import type { Locale } from '../../lib/language/locale.ts';
import { latestRelease } from '../../site/embedding/releases.ts';
import type { BuilderData, BuilderProvider } from './builder-data.ts';
import { builderWords } from './words.ts';

/** All that the builder needs, read at build time. `site` is the origin of the published pages. */
export function builderData(locale: Locale, site: string): BuilderData {
  const offered = providers.map((entry): BuilderProvider => {
    const own = Object.entries(entry.calculators).flatMap(([id, source]) => {
      const found = calculators.find(({ calculator }) => calculator.id === id);
      const parameters = source.versions.at(-1)?.parameters;
      if (!found || !parameters) return [];
      const { calculator, words } = found;
      const fields = inLanguage(calculator.fields(parameters, entry.source), locale);
      return [
        {
          id,
          name: words[locale].name,
          question: { es: words.es.question, en: words.en.question },
          fields,
          fieldWords: words[locale].fields,
          alternatives: calculator.alternatives ?? [],
        },
      ];
    });
    return { provider: inLanguage(entry.source, locale), calculators: own };
  });
  return {
    locale,
    providers: offered.filter((provider) => provider.calculators.length > 0),
    release: latestRelease,
    site,
    words: builderWords[locale],
  };
}

/** A copy that keeps one language of every text. */
function inLanguage<T>(value: T, locale: Locale): T {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && 'es' in inner && 'en' in inner
        ? { [locale]: inner[locale] }
        : inner,
    ),
  ) as T;
}
