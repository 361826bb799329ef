import { calculatorsOf } from '../ask.ts';
import type { LintFinding, LintSubject } from '../finding.ts';
import { numbersOf } from '../numbers.ts';
import { comparable, differ, type Quantity } from '../quantity.ts';
import { statementsOf } from '../statements.ts';
import { speaksOfTheRest, subjectWords, turns } from '../subject-words.ts';
import { twoValues } from './two-values.ts';

/** A figure and what a clause says it of. */
interface Said {
  readonly clause: string;
  readonly quantity: Quantity;
  readonly words: readonly string[];
  readonly isRest: boolean;
}

/**
 * Two clauses that say different figures of the same subject: their sentences, or their titles, speak of it in the
 * same words. A word that only one of them adds right after a shared one makes it another subject (`consultas de
 * facturación`), and so does a word that only each has.
 */
export function sameSubject(subject: LintSubject): LintFinding[] {
  return [...pairs(subject, titled(subject)), ...pairs(subject, printed(subject))];
}

function pairs({ policy }: LintSubject, said: readonly Said[]): LintFinding[] {
  return said.flatMap((one, index) =>
    said
      .slice(index + 1)
      .filter((other) => contradict(one, other))
      .map((other) => twoValues(policy, one, other)),
  );
}

function contradict(one: Said, other: Said): boolean {
  if (one.clause === other.clause || !comparable(one.quantity, other.quantity)) return false;
  return differ(one.quantity, other.quantity) && one.isRest === other.isRest && sameWords(one.words, other.words);
}

/** Stands for the figure itself among the words of its sentence. */
const FIGURE = '';

/** Whether one list of words holds the other, and adds nothing that narrows a word of it. */
function sameWords(one: readonly string[], other: readonly string[]): boolean {
  const [fewer, more] = distinct(one).size <= distinct(other).size ? [one, other] : [other, one];
  const shared = distinct(fewer);
  if (shared.size === 0 || [...shared].some((word) => !more.includes(word))) return false;
  if (shared.size === distinct(more).size) return true;
  const isAdded = (word: string) => word !== FIGURE && !shared.has(word);
  const narrows = (word: string, at: number) => turns.has(word) || shared.has(more[at - 1] ?? FIGURE);
  return shared.size > 1 && !more.some((word, at) => isAdded(word) && narrows(word, at));
}

function distinct(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter((word) => word !== FIGURE));
}

/** Figures of the Spanish text, each said of the words of its sentence. */
function printed({ policy }: LintSubject): Said[] {
  return statementsOf(policy).map(({ clause, quantity, around: [before, after] }) => ({
    clause,
    quantity,
    words: [...subjectWords(before), FIGURE, ...subjectWords(after)],
    isRest: speaksOfTheRest(`${before} ${after}`),
  }));
}

/** Figures of the parameters, each said of its clause's title, where the clause has but one of the kind. */
function titled(subject: LintSubject): Said[] {
  const numbers = calculatorsOf(subject).flatMap(numbersOf);
  return numbers
    .filter(({ clause, quantity }) =>
      numbers.every(
        (other) =>
          other.clause !== clause || !comparable(other.quantity, quantity) || !differ(other.quantity, quantity),
      ),
    )
    .map(({ clause, quantity }) => {
      const title = subject.policy.clauses[clause]?.title.es ?? '';
      return { clause, quantity, words: subjectWords(title), isRest: speaksOfTheRest(title) };
    });
}
