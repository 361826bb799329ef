import { askOwn, calculatorsOf, examplesOf, inEachLanguage, type OwnCalculator } from '../ask.ts';
import type { LintFinding, LintSubject } from '../finding.ts';

/**
 * Clauses that the reading in use sets aside: a worked example warns of what they say, and the warning goes under
 * another reading, which gives another value. Then the clause read and those set aside disagree.
 */
export function setAside(subject: LintSubject): LintFinding[] {
  return calculatorsOf(subject).flatMap((own) =>
    examplesOf(subject, own).flatMap(({ input }) => {
      const { notices, readings } = askOwn(own, input);
      return readings.flatMap(({ id, clause, alternatives }) =>
        alternatives.flatMap((alternative) => {
          const others = askOwn(own, input, { readings: { [id]: alternative.id } }).notices.map(({ key }) => key);
          const gone = notices.filter(({ key, clauses }) => !others.includes(key) && !clauses.includes(clause));
          const [fact] = Object.keys(alternative.facts);
          return gone.flatMap(({ clauses }) => (fact ? [finding(own, fact, clause, clauses)] : []));
        }),
      );
    }),
  );
}

function finding({ folder }: OwnCalculator, fact: string, read: string, aside: readonly string[]): LintFinding {
  const text = inEachLanguage((locale) => {
    const name = folder.words[locale].facts[fact] ?? fact;
    return locale === 'es'
      ? `Según la cláusula que se siga cambia «${name}»: usamos ${read}, y ${aside.join(', ')} ${aside.length === 1 ? 'lleva' : 'llevan'} a otro valor.`
      : `“${name}” changes with the clause one follows: we use ${read}, and ${aside.join(', ')} ${aside.length === 1 ? 'leads' : 'lead'} to another value.`;
  });
  return { rule: 'different-values', clauses: [read, ...aside], text };
}
