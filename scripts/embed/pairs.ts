import { islandData } from '../../src/components/calculator/data-source.ts';
import { leanData } from '../../src/components/calculator/later-words.ts';
import { coverage } from '../../src/lib/holidays/coverage.ts';
import { piecesOf } from '../../src/site/calculator-modules/entries.ts';
import type { Entry } from '../../src/site/calculator-modules/entry.ts';
import { lateParts } from '../../src/site/calculator-modules/late-entries.ts';
import type { Offered } from '../../src/site/calculator-modules/offered.ts';

/** A module compresses better with the text of its style before its program. */
const STYLE_FIRST = "import 'embed:style';\n";

/** The address of a calculator's module, below `/embed/v1/` and without its ending. */
export const pathOf = ({ locale, source, calculator }: Offered) => `${locale}/${source.provider.id}/${calculator.id}`;

/** A calculator's module: its data, its rules and its words. */
export function entryOf(one: Offered): Entry {
  const entry = piecesOf(one, 'embed');
  const data = leanData(islandData(one.source.provider.id, one.calculator.id, one.locale, 'embed'), one.calculator);
  // It opens with the reader's own moment; the one it was built at would make every build another.
  const now = `${coverage.from}T00:00`;
  return {
    ...entry,
    source: `${STYLE_FIRST}${entry.source}
    import { mountOf } from '/src/embed/inline.ts';
    const data = ${JSON.stringify({ ...data, now })};
    export const mount = mountOf({ ...pieces, data }, import.meta.url);
  `,
  };
}

/** What a calculator's module fetches when it is first wanted, each with the styles of what it draws. */
export function lateEntriesOf(one: Offered): readonly Entry[] {
  return Object.values(lateParts(one, 'embed')).map((entry) => ({
    ...entry,
    source: `${STYLE_FIRST}${entry.source}
    import { style } from 'embed:style';
    part.style = style;
  `,
  }));
}
