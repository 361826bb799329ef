import { join } from 'node:path';
import { loadCalculatorFolders } from '../../../src/lib/authoring/calculator-folders.ts';
import { loadContent } from '../../../src/lib/authoring/content.ts';
import { calendarsIn } from '../../../src/lib/catalog/calendars.ts';
import { evaluate } from '../../../src/lib/engine/evaluate.ts';
import type { Locale } from '../../../src/lib/language/locale.ts';
import type { Outcome } from '../../../src/lib/outcome/outcome.ts';

const lib = join(import.meta.dirname, '../../../src/lib');

/** Where the calculators are, one folder each. */
export const calculatorsRoot = join(lib, 'calculators');

const folders = await loadCalculatorFolders(calculatorsRoot);
const content = loadContent(join(lib, '../content/providers'), folders);

export interface AskOptions {
  readonly locale?: Locale;
  readonly readings?: Readonly<Record<string, string>>;
}

/** Answers a question from the content as it is written now, without the built catalog between. */
export function ask(provider: string, calculator: string, input: unknown, options: AskOptions = {}): Outcome {
  const { locale = 'es', readings = {} } = options;
  const folder = folders[calculator];
  const source = content.providers.find((entry) => entry.provider.id === provider)?.calculators[calculator];
  if (!folder || !source) throw new Error(`${provider} has no calculator ${calculator}`);
  return evaluate(folder.calculator, source, folder.words[locale], input, {
    locale,
    readings,
    calendars: calendarsIn(locale),
  });
}
