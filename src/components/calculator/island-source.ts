import { modules } from 'virtual:calculator-modules';
import { calculators } from '../../lib/catalog/calculators.generated.ts';
import type { WriteLetter } from '../../lib/engine/letter.ts';
import { calendarsOf } from '../../lib/holidays/rows.ts';
import type { Locale } from '../../lib/language/locale.ts';
import { moduleKey } from '../../site/calculator-modules/module-key.ts';
import { Addresses } from './Addresses.tsx';
import { allControls } from './all-controls.ts';
import { Channels } from './Channels.tsx';
import { CompactDetails } from './CompactDetails.tsx';
import { Cost } from './Cost.tsx';
import { islandData } from './data-source.ts';
import { EmbedDetails } from './EmbedDetails.tsx';
import { Flow } from './Flow.tsx';
import { Form } from './Form.tsx';
import type { IslandProps } from './Island.tsx';
import type { IslandData } from './island-data.ts';
import { Ledger } from './Ledger.tsx';
import { LetterText } from './LetterText.tsx';
import { Never } from './Never.tsx';
import { Now } from './Now.tsx';
import { PageDetails } from './PageDetails.tsx';
import type { Drawing } from './parts.ts';
import { Rare } from './Rare.tsx';
import { Route } from './Route.tsx';
import { Strip } from './Strip.tsx';
import { Timeline } from './Timeline.tsx';
import { Week } from './Week.tsx';
import { Whole } from './Whole.tsx';
import { words as english } from './words.en.ts';
import { words as spanish } from './words.es.ts';

const drawings: { readonly [kind: string]: Drawing } = {
  cost: Cost,
  flow: Flow,
  route: Route,
  strip: Strip,
  timeline: Timeline,
  week: Week,
};
const details = { page: PageDetails, compact: CompactDetails, embed: EmbedDetails };
const letters = import.meta.glob<WriteLetter<string>>('../../lib/calculators/*/letter.*.ts', {
  import: 'letter',
  eager: true,
});

/** All that an island needs to be drawn at build time. Throws when the provider has no such calculator. */
export function islandProps(
  provider: string,
  calculator: string,
  locale: Locale,
  layout: IslandData['layout'],
): IslandProps {
  const module = modules[moduleKey(provider, calculator, locale, layout)];
  const data = { ...islandData(provider, calculator, locale, layout), ...(module ? { module } : {}) };
  const found = calculators.find((one) => one.calculator.id === calculator);
  if (!found) throw new Error(`There is no calculator "${calculator}".`);
  const drawing = drawings[found.calculator.picture?.kind ?? 'timeline'];
  const letter = letters[`../../lib/calculators/${calculator}/letter.${locale}.ts`];
  return {
    data,
    calculator: found.calculator,
    words: found.words[locale],
    own: locale === 'es' ? spanish : english,
    parts: {
      Details: details[layout],
      ...(drawing ? { Drawing: drawing } : {}),
      ...('channels' in found.calculator.facts ? { Stressed: Addresses } : {}),
      controls: allControls,
      Form,
      Channels,
      Rare,
      Never,
      Ledger,
      calendarsOf,
      Whole,
      ...(layout === 'compact' ? {} : { Now }),
      ...(letter ? { letter: { LetterText, letter } } : {}),
    },
  };
}
