import type { CivilDate } from '../calendar/civil-date.ts';
import type { Format } from '../language/format.ts';

/** Says that no published version covers the day; `from` is the day the first one came into force. */
export type BeforeFirstVersion = (from: CivilDate | null, provider: string, format: Format) => string;
