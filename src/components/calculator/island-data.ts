import type { Words } from '../../lib/engine/calculator.ts';
import type { HolidayRows } from '../../lib/holidays/rows.ts';
import type { Locale } from '../../lib/language/locale.ts';
import type { CalculatorSource } from '../../lib/policy/policy.ts';
import type { PlainWords } from './island-words.ts';
import type { NearOffsets } from './near-offset.ts';

export type Labels = Omit<Words, 'phrases' | 'summary' | 'answers'>;

/** What a page carries for one calculator, as JSON; rules and words come in a module. */
export interface IslandData {
  readonly calculator: string;
  readonly locale: Locale;
  /** `page` shows everything, `compact` the question and its short answer, `embed` what fits in another site's page. */
  readonly layout: 'page' | 'compact' | 'embed';
  /** Address of the module that brings it to life; left out where the data are part of the module. */
  readonly module?: string;
  /** The provider and its parameters, with the texts of this language alone. */
  readonly source: CalculatorSource;
  /** The calculator's words but for its phrases, those of this provider's fields alone. */
  readonly labels: Labels;
  /** What the form and the answer say around them. */
  readonly own: PlainWords;
  readonly holidays: Readonly<Record<string, HolidayRows>>;
  /** `YYYY-MM-DDTHH:mm` on the provider's clock when the page was built; the browser's clock replaces it. */
  readonly now: string;
  /** The offsets of its clocks around that moment; on a page of its own. */
  readonly offsets?: NearOffsets;
  /** Address of a clause but for the clause itself, which is added to its end. */
  readonly clauseHref: string;
  /** The calculator's own page. */
  readonly pageHref: string;
  /** Where the policy says to write about this; undefined where it gives no address, or several. */
  readonly writeTo?: string;
  /** Version of the rules, for the record one can save. */
  readonly library: string;
}
