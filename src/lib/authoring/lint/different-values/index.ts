import type { LintFinding, LintSubject } from '../finding.ts';
import { lateAnswer } from './late-answer.ts';
import { printedExample } from './printed-example.ts';
import { sameFact } from './same-fact.ts';
import { sameParameter } from './same-parameter.ts';
import { sameSubject } from './same-subject.ts';
import { setAside } from './set-aside.ts';
import { unitInText } from './unit-in-text.ts';

/** Each way of finding that two clauses, or one clause twice, give different values for one thing. */
const ways = [sameSubject, sameParameter, sameFact, unitInText, printedExample, setAside, lateAnswer];

/** Different values for one thing, each pair of clauses told of once, by the first way that finds it. */
export function differentValues(subject: LintSubject): LintFinding[] {
  const told = new Set<string>();
  return ways
    .flatMap((way) => way(subject))
    .filter(({ clauses }) => {
      const pair = [...clauses].sort().join();
      return !told.has(pair) && told.add(pair);
    });
}
