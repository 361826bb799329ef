import type { Outcome } from '../../lib/outcome/outcome.ts';
import type { AnswerProps } from './Answer.tsx';
import { factText } from './display.ts';
import { pastMark } from './late.ts';

/** Every fact that can be said by itself, with the clause that gives it: the same as the picture, in words. */
export function FactTable({ outcome, data, speech }: AnswerProps) {
  const rows = Object.entries(outcome.facts).flatMap(([name, value]) => {
    const text = factText(name, value, speech);
    return text === undefined ? [] : [{ name, text, clause: clauseOf(outcome, name, value) }];
  });
  if (rows.length === 0) return null;
  return (
    <table class="facts">
      <caption class="visually-hidden">{speech.own.answer}</caption>
      <tbody>
        {rows.map(({ name, text, clause }) => (
          <tr key={name}>
            <th scope="row">{speech.words.facts[name] ?? name}</th>
            <td>{text}</td>
            <td class="clause">{clause && <a href={data.clauseHref + clause}>{clause}</a>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The clause of the first step that speaks of a fact, by its name or else by its value. */
function clauseOf({ steps }: Outcome, name: string, value: unknown): string | undefined {
  const step =
    steps.find(({ values }) => values[name] === value) ??
    steps.find(({ values }) => typeof value === 'string' && Object.values(values).includes(value));
  return step?.clauses[0];
}

/** The dates that hold under every reading, where they are not those of the answer already; those behind are said to be. */
export function Prudent({ outcome, speech, made }: Pick<AnswerProps, 'outcome' | 'speech' | 'made'>) {
  const dates = Object.entries(outcome.prudent).filter(([name, value]) => outcome.facts[name] !== value);
  if (dates.length === 0) return null;
  return (
    <section class="prudent">
      <h2>{speech.own.prudent}</h2>
      <ul>
        {dates.map(([name, value]) => (
          <li key={name}>
            {speech.words.facts[name] ?? speech.words.safeguards?.[name] ?? name}:{' '}
            <strong>{factText(name, value, speech)}</strong>
            {pastMark(value, made, speech.own)}
          </li>
        ))}
      </ul>
    </section>
  );
}
