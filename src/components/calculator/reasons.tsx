import type { Facts } from '../../lib/outcome/outcome.ts';
import type { AnswerProps } from './Answer.tsx';
import { factText, type Speech } from './display.ts';
import { pastMark } from './late.ts';
import { Section } from './Section.tsx';

/** What other readings of a clause would give, beside the one in use. */
export function Readings({ outcome, speech, choices }: Pick<AnswerProps, 'outcome' | 'speech' | 'choices'>) {
  const { own, format, words } = speech;
  return outcome.readings.map((reading) => {
    const choice = choices[reading.id];
    const options = [{ id: reading.chosen, facts: {} }, ...reading.alternatives];
    const shown = firstSaid(reading.alternatives[0]?.facts ?? {}, speech);
    return (
      <section key={reading.id}>
        <h2>{choice?.question[format.locale]}</h2>
        <ul class="readings">
          {options.map(({ id, facts }) => {
            const all: Facts = { ...outcome.facts, ...facts };
            const option = choice?.options[id];
            const name = id === reading.chosen ? shown : firstSaid(facts, speech);
            return (
              <li key={id} class={id === reading.chosen ? 'chosen' : undefined}>
                <small>{words.facts[name]}</small>
                <strong>{factText(name, all[name], speech) ?? option?.noValue?.[format.locale] ?? own.silent}</strong>
                <span>
                  {option?.label[format.locale]}. {option?.because[format.locale]} {id === reading.chosen && own.chosen}
                </span>
              </li>
            );
          })}
        </ul>
      </section>
    );
  });
}

/** The first of some changed facts that can be said by itself, else the first of all. */
function firstSaid(changed: Facts, speech: Speech): string {
  const names = Object.keys(changed);
  return names.find((name) => factText(name, changed[name], speech) !== undefined) ?? names[0] ?? '';
}

/** What the answer rests on. */
export function Reasons(props: AnswerProps) {
  const { outcome, speech } = props;
  const { own } = speech;
  const { Ledger } = props.parts;
  const reasons = outcome.steps.slice(0, -1).filter(({ key }) => key !== 'margin');
  return (
    <>
      <Section title={own.why} when={reasons.length > 0}>
        <Clauses remarks={reasons} {...props} />
      </Section>
      <Section title={own.mind} when={outcome.notices.length > 0}>
        <Clauses remarks={outcome.notices} {...props} />
      </Section>
      <Section title={own.silent} when={outcome.undetermined.length > 0}>
        <Clauses remarks={outcome.undetermined} {...props} />
        <Whom whom={[...new Set(outcome.undetermined.map(({ askWhom }) => askWhom))]} speech={speech} />
      </Section>
      <Section title={own.ledger} when={outcome.ledger.length > 0}>
        {Ledger && <Ledger rows={outcome.ledger} speech={speech} />}
      </Section>
    </>
  );
}

interface Remarked {
  readonly key: string;
  readonly text: string;
  readonly clauses: readonly string[];
  readonly until?: string;
}

/** Sentences with the clauses they rest on; where hours are counted none is advice until a day. */
function Clauses(props: AnswerProps & { readonly remarks: readonly Remarked[] }) {
  return (
    <ul class="why">
      {props.remarks.map(({ key, text, clauses, until }) => (
        <li key={key}>
          <span class="clauses">
            {clauses.map((clause) => (
              <a key={clause} href={props.data.clauseHref + clause}>
                {clause}
              </a>
            ))}
          </span>
          <span>
            {text}
            {props.plan?.kind !== 'week' && pastMark(until, props.made, props.speech.own)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Whom({ whom, speech }: { whom: readonly (string | null)[]; speech: Speech }) {
  return whom.map((name) => name && <p key={name}>{speech.own.ask(name)}</p>);
}
