import type { CivilDate } from '../calendar/civil-date.ts';
import type { Format } from '../language/format.ts';
import type { Locale } from '../language/locale.ts';
import { beforeFirstVersion as en } from './version-words.en.ts';
import { beforeFirstVersion as es } from './version-words.es.ts';

/** Says that no published version covers the day; `from` is the day the first one came into force. */
export type BeforeFirstVersion = (from: CivilDate | null, provider: string, format: Format) => string;

export const beforeFirstVersionText: Readonly<Record<Locale, BeforeFirstVersion>> = { es, en };
