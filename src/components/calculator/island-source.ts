import { calculators } from '../../lib/catalog/calculators.generated.ts';
import type { Locale } from '../../lib/language/locale.ts';
import { Cost } from './Cost.tsx';
import { islandData } from './data-source.ts';
import { Flow } from './Flow.tsx';
import * as hours from './hours.ts';
import type { IslandProps } from './Island.tsx';
import type { IslandData } from './island-data.ts';
import { LetterText, letterOf } from './letters.tsx';
import type { Drawing } from './parts.ts';
import { RareControls } from './RareFields.tsx';
import { Route } from './Route.tsx';
import { Strip } from './Strip.tsx';
import { words as english } from './words.en.ts';
import { words as spanish } from './words.es.ts';

const drawings: { readonly [kind: string]: Drawing } = {
  flow: Flow,
  strip: Strip,
  cost: Cost,
  route: Route,
};

/** All that an island needs to be drawn at build time. Throws when the provider has no such calculator. */
export async function islandProps(
  provider: string,
  calculator: string,
  locale: Locale,
  layout: IslandData['layout'],
): Promise<IslandProps> {
  const data = islandData(provider, calculator, locale, layout);
  const found = calculators.find((one) => one.calculator.id === calculator);
  if (!found) throw new Error(`There is no calculator "${calculator}".`);
  const drawing = drawings[found.calculator.picture?.kind ?? 'none'];
  return {
    data,
    calculator: found.calculator,
    words: found.words[locale],
    own: locale === 'es' ? spanish : english,
    parts: {
      RareControls,
      hours,
      ...(drawing ? { Drawing: drawing } : {}),
      LetterText,
      writeLetter: await letterOf(calculator, locale),
    },
  };
}
