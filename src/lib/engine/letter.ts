import type { Format } from '../language/format.ts';
import type { Outcome } from '../outcome/outcome.ts';

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

/**
 * What a letter is given: facts and inputs before what the answer's own sentence says. The addresses that the sentence
 * names, joined by commas, go before `elsewhere`, which holds for the calculator as a whole.
 */
export function letterGiven(
  { steps, facts }: Pick<Outcome, 'steps' | 'facts'>,
  input: Readonly<Record<string, unknown>>,
  elsewhere = '',
): Readonly<Record<string, string>> {
  const said = steps.at(-1)?.values ?? {};
  const writeTo = said.writeTo ? String(said.writeTo) : elsewhere;
  return { ...said, ...input, ...facts, writeTo } as Readonly<Record<string, string>>;
}
