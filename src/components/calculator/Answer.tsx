import { isDateTime } from '../../lib/calendar/date-time.ts';
import type { Input } from '../../lib/engine/calculator.ts';
import type { Drafts } from '../../lib/form/draft.ts';
import type { Fields } from '../../lib/input/fields.ts';
import type { Facts, Outcome } from '../../lib/outcome/outcome.ts';
import type { PicturePlan } from '../../lib/picture/plan.ts';
import type { ReadingChoice } from '../../lib/policy/policy.ts';
import { Actions } from './Actions.tsx';
import { factText, headline, type Speech } from './display.ts';
import type { IslandData } from './island-data.ts';
import { linkOf, queryOf } from './link.ts';
import { Picture } from './Picture.tsx';
import type { Parts } from './parts.ts';
import { Section } from './Section.tsx';
import { Sheet } from './Sheet.tsx';

export interface AnswerProps {
  readonly outcome: Outcome;
  readonly input: Input;
  readonly data: IslandData;
  readonly speech: Speech;
  readonly plan: PicturePlan | undefined;
  /** The answer belongs to an earlier input, because the present one is not sound yet. */
  readonly stale: boolean;
  readonly zone: string | null;
  readonly choices: Readonly<Record<string, ReadingChoice>>;
  readonly fields: Fields;
  /** When the answer was made, on the provider's clock, and the address that gives it; '' until it is known. */
  readonly made: string;
  readonly address: string;
  readonly parts: Parts;
  /** What the letter to the provider needs; undefined where there is none. */
  readonly letter: readonly string[] | undefined;
  /** The letter has been opened or closed. */
  onLetter?(): void;
  /** Takes values that the picture itself asks for. */
  onDrafts(drafts: Drafts): void;
}

/** The whole answer, or its first lines in the compact layout. */
export function Answer(props: AnswerProps) {
  const { outcome, data, speech, stale } = props;
  const { own } = speech;
  const [lead, stressed] = headline(outcome, speech);
  const margin = outcome.steps.find(({ key }) => key === 'margin');
  const place = timed(props) && !(margin && 'zone' in margin.values) ? (props.zone?.split('/').at(-1) ?? '') : '';
  const compact = data.layout === 'compact';
  return (
    <section class={stale ? 'answer stale' : 'answer'} aria-label={`${own.answer}: ${speech.words.name}`}>
      <div class="headline">
        <p class="say" key={lead + stressed}>
          {lead} <strong>{stressed}</strong>
        </p>
        <p class="sub">
          {stale ? own.stale : [margin?.text, place && own.zone(own.places[place] ?? place)].filter(Boolean).join(' ')}
        </p>
      </div>
      {compact ? (
        <p>
          <a href={data.pageHref} onClick={(event) => carry(event, props)}>
            {own.full}
          </a>
        </p>
      ) : data.layout === 'embed' ? (
        <Embedded {...props} />
      ) : (
        <>
          <Main {...props} />
          <Reasons {...props} />
          <Sheet {...props} />
        </>
      )}
    </section>
  );
}

/** A zone matters to a moment, and to a last day to act, which ends at midnight there. */
function timed({ outcome: { facts }, plan }: AnswerProps): boolean {
  const marks: Readonly<Record<string, string>> = plan?.kind === 'timeline' ? plan.marks : {};
  return Object.entries(facts).some(([name, value]) => isDateTime(value) || (value && marks[name] === 'deadline'));
}

/** The calculator's own page opens with what has been written here. */
function carry(event: MouseEvent, props: AnswerProps): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  location.href = linkOf(props);
}

/** In another site's page what is not the answer itself is folded, and a link leads to the same answer here. */
function Embedded(props: AnswerProps) {
  const { outcome, speech, choices } = props;
  const { own } = speech;
  return (
    <>
      <Picture {...props} />
      <FactTable {...props} />
      <Prudent {...{ outcome, speech }} />
      <Actions {...props} />
      <details class="folded">
        <summary>
          <span class="link">{own.full}</span>
        </summary>
        <Readings {...{ outcome, speech, choices }} />
        <Reasons {...props} />
      </details>
      <p class="source">
        <a href={props.data.pageHref + queryOf(props.fields, props.input)}>{own.source}</a>
      </p>
    </>
  );
}

function Main(props: AnswerProps) {
  const { outcome, speech, choices } = props;
  return (
    <>
      <Picture {...props} />
      <FactTable {...props} />
      <Readings {...{ outcome, speech, choices }} />
      <Prudent {...{ outcome, speech }} />
      <Actions {...props} />
    </>
  );
}

function Reasons({ outcome, data, speech, parts }: AnswerProps) {
  const { own } = speech;
  const Ledger = parts.hours?.Ledger;
  const reasons = outcome.steps.slice(0, -1).filter(({ key }) => key !== 'margin');
  return (
    <>
      <Section title={own.why} when={reasons.length > 0}>
        <Clauses remarks={reasons} data={data} />
      </Section>
      <Section title={own.mind} when={outcome.notices.length > 0}>
        <Clauses remarks={outcome.notices} data={data} />
      </Section>
      <Section title={own.silent} when={outcome.undetermined.length > 0}>
        <Clauses remarks={outcome.undetermined} data={data} />
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
}

/** Sentences with the clauses they rest on. */
function Clauses({ remarks, data }: { remarks: readonly Remarked[]; data: IslandData }) {
  return (
    <ul class="why">
      {remarks.map(({ key, text, clauses }) => (
        <li key={key}>
          <span class="clauses">
            {clauses.map((clause) => (
              <a key={clause} href={data.clauseHref + clause}>
                {clause}
              </a>
            ))}
          </span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function Whom({ whom, speech }: { whom: readonly (string | null)[]; speech: Speech }) {
  return whom.map((name) => name && <p key={name}>{speech.own.ask(name)}</p>);
}

/** Every fact that can be said by itself, with the clause that gives it: the same as the picture, in words. */
function FactTable({ outcome, data, speech }: AnswerProps) {
  const rows = Object.entries(outcome.facts).flatMap(([name, value]) => {
    const text = factText(name, value, speech);
    return text === undefined ? [] : [{ name, text, clause: clauseOf(outcome, name, value) }];
  });
  if (rows.length === 0) return null;
  return (
    <table class="facts">
      <caption class="visually-hidden">{speech.own.dates}</caption>
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

/** What other readings of a clause would give, beside the one in use. */
function Readings({ outcome, speech, choices }: Pick<AnswerProps, 'outcome' | 'speech' | 'choices'>) {
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
                <strong>{factText(name, all[name], speech) ?? own.silent}</strong>
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

/** The dates that hold under every reading, where they are not those of the answer already. */
function Prudent({ outcome, speech }: Pick<AnswerProps, 'outcome' | 'speech'>) {
  const dates = Object.entries(outcome.prudent).filter(([name, value]) => outcome.facts[name] !== value);
  if (dates.length === 0) return null;
  return (
    <section class="prudent">
      <h2>{speech.own.prudent}</h2>
      <ul>
        {dates.map(([name, value]) => (
          <li key={name}>
            {speech.words.facts[name] ?? speech.words.safeguards?.[name] ?? name}{' '}
            <strong>{factText(name, value, speech)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
