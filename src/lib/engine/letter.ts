import type { Format } from '../language/format.ts';

/** A message ready to be sent, and what to mind before sending it. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
  readonly mind: readonly string[];
}

/**
 * Writes the message to a provider that an answer leads to: `letter.es.ts` and `letter.en.ts` in a calculator's folder.
 * `given` are facts and inputs: those the calculator says its letter needs, and others if they are known; and `Said`,
 * what the answer's own sentence says beside them.
 */
export type WriteLetter<Needed extends string = never, Known extends string = never, Said extends object = object> = (
  given: Readonly<Record<Needed, string> & Partial<Record<Known, string>> & Partial<Said>>,
  provider: string,
  format: Format,
) => Letter;
