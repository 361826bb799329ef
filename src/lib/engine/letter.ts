import type { Format } from '../language/format.ts';

/** A message ready to be sent, and what to mind before sending it. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
  readonly mind: readonly string[];
}

/**
 * Writes the message to a provider that an answer leads to: `letter.es.ts` and `letter.en.ts` in a calculator's folder.
 * `given` are facts and inputs: those the calculator says its letter needs, and others if they are known.
 */
export type WriteLetter<Needed extends string = never, Known extends string = never> = (
  given: Readonly<Record<Needed, string> & Partial<Record<Known, string>>>,
  provider: string,
  format: Format,
) => Letter;
