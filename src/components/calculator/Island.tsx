import type { Calculator, Input, Words } from '../../lib/engine/calculator.ts';
import type { Calendars } from '../../lib/engine/calendars.ts';
import { evaluateIn } from '../../lib/engine/evaluate-in.ts';
import { type Draft, type Drafts, draftsOf, inputOf } from '../../lib/form/draft.ts';
import { openingInput } from '../../lib/form/opening.ts';
import type { Fields } from '../../lib/input/fields.ts';
import { parsePlain } from '../../lib/input/parse.ts';
import { createFormat } from '../../lib/language/format.ts';
import type { Outcome } from '../../lib/outcome/outcome.ts';
import { planOf } from '../../lib/picture/plan-of.ts';
import type { CommonParameters } from '../../lib/policy/policy.ts';
import { nextTask } from '../view/next-task.ts';
import { patch } from '../view/patch.ts';
import { Answer } from './Answer.tsx';
import { nowIn } from './clock.ts';
import { headline, type Speech } from './display.ts';
import { formFields } from './form-fields.ts';
import type { IslandData } from './island-data.ts';
import type { SpokenWords } from './island-words.ts';
import { queryOf } from './link.ts';
import type { LatePart, Later, Parts } from './parts.ts';

export interface IslandProps {
  readonly data: IslandData;
  readonly calculator: Calculator;
  readonly words: Pick<Words, 'phrases'>;
  /** The words that are functions; the texts come with the data. */
  readonly own: SpokenWords;
  readonly parts: Parts;
  readonly later?: Later;
  /** Told every outcome once it is on the page, faulty ones included. */
  onOutcome?(outcome: Outcome): void;
}

interface State {
  readonly drafts: Drafts;
  /** Which of the alternatives is asked. */
  readonly asked: string | undefined;
  readonly outcome: Outcome;
  /** The last sound outcome and its input: what is shown while the present input is not. */
  readonly shown: { readonly outcome: Outcome; readonly input: Input };
  readonly left: readonly string[];
  readonly submitted: boolean;
  readonly ignored: readonly string[];
  readonly said: string;
  /** When the answer was made, and the address that gives it. */
  readonly made: string;
  readonly address: string;
}

/** What an empty query says. */
const OPEN = { input: {}, ignored: [] };
const PAUSE = 900;

/** A calculator as the page is built with it: at the moment of building, and deaf. */
export function StillIsland(props: IslandProps) {
  return new Island(props).view();
}

/** One calculator on a page: a form, and the answer that follows every change of it. */
export class Island {
  readonly #props: IslandProps;
  readonly #parameters: CommonParameters;
  readonly #fields: Fields;
  #speech: Speech;
  readonly #calendars: Calendars;
  /** Where it is drawn. */
  #element: Element | undefined;
  #state: State;
  #parts: Parts;
  #drawing = false;
  #opening = '';
  #saying: ReturnType<typeof setTimeout> | undefined;
  #stop: (() => void) | undefined;

  constructor(props: IslandProps, element?: Element) {
    const { data, calculator, parts } = props;
    const words: Words = { summary: '', answers: {}, ...data.labels, phrases: props.words.phrases };
    const { provider, versions } = data.source;
    this.#props = props;
    this.#parts = parts;
    this.#element = element;
    this.#parameters = versions.at(-1)?.parameters ?? { readings: {} };
    this.#fields = calculator.fields(this.#parameters, provider);
    this.#calendars = parts.calendarsOf?.(data.holidays) ?? { holidays: () => undefined };
    const own = { ...props.own, ...data.own };
    // How dates are said depends on the moment that it opens with.
    this.#speech = { words, own } as Speech;
    this.#state = this.#opened(data.now, {}, []);
    // What came with the page, open or folded, is shown on; the rest waits until it is opened.
    if (element?.querySelector('.letter[open]')) this.#find('letter');
    if (element?.querySelector('.whole > section')) this.#find('whole');
    if (data.layout !== 'page') this.#draw();
  }

  /**
   * Opens with the reader's present moment, and with what a query says; of several in a row, the last one stands. A page
   * opens by itself while it is read, so there each step leaves room for what the reader does.
   */
  async open(query: string): Promise<void> {
    const { data } = this.#props;
    this.#opening = query;
    if (data.layout === 'page') {
      await nextTask();
      this.#draw();
      await nextTask();
    }
    const files = query ? await import('../../lib/share-link/from-query.ts') : undefined;
    if (this.#opening !== query) return;
    const { input, ignored } =
      files?.fromQuery(this.#fields, new URLSearchParams(query), this.#props.calculator) ?? OPEN;
    const opened = { ...this.#opened(this.#now(), input, ignored), address: location.href };
    if (data.layout === 'page') await nextTask();
    this.#set(opened);
    this.#stop ??= this.#parts.Now?.everyMinute(() => this.#draw());
    if (this.#state.outcome.status === 'invalid') this.#submitFaulty();
    else this.#tell();
  }

  /** Leaves its element empty. */
  close(): void {
    clearTimeout(this.#saying);
    this.#stop?.();
    this.#element?.replaceChildren();
    this.#element = undefined;
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    this.#draw();
  }

  /** What is drawn may take the focus from a field, which changes the state again. */
  #draw(): void {
    if (this.#drawing || !this.#element) return;
    this.#drawing = true;
    for (let before: State | undefined; before !== this.#state; ) {
      before = this.#state;
      patch(this.#element, this.view());
    }
    this.#drawing = false;
  }

  #tell(): void {
    this.#props.onOutcome?.(this.#state.outcome);
  }

  #now(): string {
    return nowIn(this.#props.data.source.provider.zone);
  }

  /** The state of a form that nobody has touched yet: what the link says, and the opening values around it. */
  #opened(now: string, given: Input, ignored: readonly string[]): State {
    const { calculator, data } = this.#props;
    const fields = this.#fields;
    const format = createFormat(data.locale, data.source.provider.region, now.slice(0, 4));
    this.#speech = { ...this.#speech, format };
    const asked = calculator.alternatives?.find((name) => name in given) ?? calculator.alternatives?.[0];
    const drafts = draftsOf(fields, { ...openingInput(calculator, fields, now), ...given });
    const input = this.#input(drafts, asked);
    const outcome = this.#evaluate(input);
    return {
      drafts,
      asked,
      outcome,
      shown: { outcome, input },
      left: [],
      submitted: false,
      ignored,
      said: '',
      made: now,
      address: '',
    };
  }

  #input(drafts: Drafts, asked: string | undefined): Input {
    const others = this.#props.calculator.alternatives?.filter((name) => name !== asked) ?? [];
    const active = Object.entries(this.#fields).filter(([name]) => !others.includes(name));
    return inputOf(Object.fromEntries(active), drafts);
  }

  #evaluate(input: Input): Outcome {
    const { data, calculator } = this.#props;
    const { words, format } = this.#speech;
    const calendars = this.#calendars;
    const { mistakes, beforeFirstVersion } = this.#parts;
    const read = (fields: Fields) => parsePlain(fields, input);
    const voice = { problem: mistakes?.write, beforeFirstVersion };
    return evaluateIn(voice, calculator, data.source, words, read, { calendars, format });
  }

  #change(change: Partial<Pick<State, 'drafts' | 'asked'>>): void {
    const { drafts, asked } = { ...this.#state, ...change };
    const input = this.#input(drafts, asked);
    const outcome = this.#evaluate(input);
    if (outcome.status === 'invalid') {
      this.#set({ drafts, asked, outcome });
      if (this.#parts.mistakes || !this.#props.later?.mistakes) this.#tell();
      else this.#find('mistakes');
      return;
    }
    const { data } = this.#props;
    const shown = { outcome, input };
    // The last input stands in the address, so that a link to the page gives this answer.
    if (data.layout === 'page')
      history.replaceState(null, '', location.pathname + queryOf(this.#fields, input) + location.hash);
    const [address, made] = [location.href, this.#now()];
    this.#set({ drafts, asked, outcome, shown, submitted: false, left: [], address, made });
    this.#tell();
    this.#say(headline(outcome, this.#speech).join(' '));
  }

  /** A link can ask what has no answer: the reasons are told as if it had been sent. */
  #submitFaulty(): void {
    this.#set({ submitted: true });
    this.#change({});
  }

  /** Turned around, the question opens with what its answer gave. */
  #turned(name: string): Drafts {
    const { drafts, shown } = this.#state;
    const fact = shown.outcome.facts[this.#props.calculator.turnsOn?.[name] ?? ''];
    // A moment is written without its seconds and offset.
    return drafts[name] || typeof fact !== 'string' ? drafts : { ...drafts, [name]: fact.slice(0, 16) };
  }

  /** Fetches what few readers want, when it is first wanted. What cannot be had is done without, and asked for again. */
  async #find(part: keyof Later): Promise<LatePart | undefined> {
    const found = await this.#props.later?.[part]?.().catch(() => undefined);
    if (!found) {
      if (part === 'mistakes') this.#tell();
      return;
    }
    this.#parts = { ...this.#parts, ...found.parts };
    const { own, words, format } = this.#speech;
    this.#speech = { own: { ...own, ...found.own }, words: { ...words, ...found.words }, format };
    if (part === 'mistakes') this.#change({});
    else this.#draw();
    return found;
  }

  /** Tells the answer to those who do not see it, once the writing pauses. */
  #say(said: string): void {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => this.#set({ said }), PAUSE);
  }

  async #submit(): Promise<void> {
    if (this.#state.outcome.status !== 'invalid') {
      this.#set({ said: headline(this.#state.outcome, this.#speech).join(' ') });
      return;
    }
    this.#set({ submitted: true });
    if (!this.#parts.mistakes) await this.#find('mistakes');
    this.#element?.querySelector<HTMLElement>('.summary')?.focus();
  }

  view() {
    const { data, calculator } = this.#props;
    const { own } = this.#speech;
    const parts = this.#parts;
    const { drafts, asked, outcome, shown, submitted, ignored, said, made, address } = this.#state;
    const { provider } = data.source;
    const speech = this.#speech;
    const place = provider.countries?.[String(shown.input.country)] ?? provider;
    const { Form, Now } = parts;
    const context = {
      uid: `${provider.id}-${data.calculator}-${data.layout}`,
      speech,
      provider,
      now: () => nowIn(place.zone),
      parts,
      problems: parts.mistakes?.shownProblems(outcome.problems, this.#fields, this.#state) ?? {},
    };
    return (
      <div class="island">
        {Now && (
          <Now
            parameters={this.#parameters}
            calendars={this.#calendars}
            input={shown.input}
            now={address ? nowIn(place.zone) : null}
            evaluate={(input) => this.#evaluate(input)}
            onNow={(field, now) => this.#change({ asked: field, drafts: { ...drafts, [field]: now } })}
            {...{ calculator, place, speech }}
          />
        )}
        {Form && (
          <Form
            context={context}
            fields={formFields(calculator, this.#fields, data.layout)}
            drafts={drafts}
            alternatives={calculator.alternatives ?? []}
            asked={asked}
            rarely={calculator.rarely ?? []}
            input={shown.input}
            summary={submitted ? outcome.problems : []}
            onDraft={(name: string, draft: Draft) => this.#change({ drafts: { ...drafts, [name]: draft } })}
            onAsk={(name) => this.#change({ asked: name, drafts: this.#turned(name) })}
            onLeave={(path) => this.#set({ left: [...this.#state.left, path] })}
            onSubmit={() => this.#submit()}
          />
        )}
        <div class="result">
          {ignored.length > 0 && <p class="ignored">{own.ignored(ignored.join(', '))}</p>}
          <Answer
            outcome={shown.outcome}
            input={shown.input}
            stale={outcome.status === 'invalid'}
            zone={place.zone}
            choices={parts.choices ?? this.#parameters.readings}
            fields={this.#fields}
            made={made}
            address={address}
            parts={parts}
            letter={calculator.letter}
            onOpen={(part) => this.#find(part)}
            onDrafts={(given) => this.#change({ drafts: { ...drafts, ...given } })}
            plan={calculator.picture ?? planOf(calculator.facts)}
            {...{ data, speech }}
          />
          <p class="visually-hidden" role="status">
            {said}
          </p>
        </div>
      </div>
    );
  }
}
