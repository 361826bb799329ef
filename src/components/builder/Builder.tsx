import type { Words } from '../../lib/engine/calculator.ts';
import type { Draft } from '../../lib/form/draft.ts';
import { type Sentences, writeProblem } from '../../lib/input/problem-text.ts';
import { createFormat } from '../../lib/language/format.ts';
import type { Embed } from '../../site/embedding/embed.ts';
import { allControls } from '../calculator/all-controls.ts';
import { nowIn } from '../calculator/clock.ts';
import type { FormContext } from '../calculator/Fields.tsx';
import type { IslandWords } from '../calculator/island-words.ts';
import { Never } from '../calculator/Never.tsx';
import { Problem } from '../calculator/Problem.tsx';
import type { BuilderCalculator, BuilderData } from './builder-data.ts';
import { Code } from './Code.tsx';
import { type Choosing, calculatorOf, embedOf, faultsOf, readChoosing, writeChoosing } from './choosing.ts';
import { Look } from './Look.tsx';
import { Opening } from './Opening.tsx';
import { Which } from './Which.tsx';

export interface BuilderProps {
  readonly data: BuilderData;
  /** What the controls of a calculator say. */
  readonly own: IslandWords;
  /** How problems are told; nobody has made any while the page is built. */
  readonly sentences?: Sentences;
}

/** What a calculator is chosen with, as the page is built: deaf. */
export function StillChoices(props: BuilderProps) {
  return new Builder(props).choices();
}

/** The code of what is chosen before anybody has chosen. */
export function StillCode(props: BuilderProps) {
  return new Builder(props).code();
}

/** Chooses a calculator and its looks, and writes the code that puts it on a page. */
export class Builder {
  readonly #data: BuilderData;
  readonly #own: IslandWords;
  readonly #sentences: Sentences | undefined;
  readonly #onChange: () => void;
  #chosen: Choosing;
  /** How high a plain frame has turned out to be, by what it was measured with. */
  readonly #heights = new Map<string, number>();

  /** Starts with nothing chosen. `onChange` is called after each choice. */
  constructor({ data, own, sentences }: BuilderProps, onChange = () => {}) {
    this.#data = data;
    this.#own = own;
    this.#sentences = sentences;
    this.#onChange = onChange;
    this.#chosen = readChoosing(data, new URLSearchParams());
  }

  /** Takes what an address of the builder says. */
  open(query: string): void {
    this.#chosen = readChoosing(this.#data, new URLSearchParams(query));
  }

  /** What the builder’s address says when it is to bring back what is chosen. */
  get query(): string {
    return String(writeChoosing(this.#chosen, this.#calculator.fields));
  }

  get embed(): Embed {
    return embedOf(this.#chosen, this.#calculator.fields);
  }

  /** The question, in the language of the embed. */
  get title(): string {
    return this.#calculator.question[this.#chosen.lang];
  }

  /** What a plain frame is to be measured with; undefined where the code says no height, or the one without inputs. */
  get toMeasure(): Embed | undefined {
    const { embed } = this;
    return this.#chosen.code === 'iframe' && embed.inputs.length > 0 ? embed : undefined;
  }

  /** Takes how high a plain frame is with what is chosen. */
  measured(height: number): void {
    this.#heights.set(heightKey(this.embed), height);
  }

  get #calculator(): BuilderCalculator {
    return calculatorOf(this.#data, this.#chosen.provider, this.#chosen.calculator);
  }

  #choose(change: Partial<Choosing>): void {
    this.#chosen = { ...this.#chosen, ...change };
    this.#onChange();
  }

  /** Another calculator has other fields, so nothing of what was written can stay. */
  #chooseCalculator(provider: string, id: string): void {
    this.#choose({ provider, calculator: calculatorOf(this.#data, provider, id).id, drafts: {} });
  }

  #write(name: string, draft: Draft): void {
    const { alternatives } = this.#calculator;
    const rivals = alternatives.includes(name) ? alternatives.filter((other) => other !== name) : [];
    const kept = Object.entries(this.#chosen.drafts).filter(([other]) => !rivals.includes(other));
    this.#choose({ drafts: { ...Object.fromEntries(kept), [name]: draft } });
  }

  #context(calculator: BuilderCalculator): FormContext {
    const { providers, locale } = this.#data;
    const offered = providers.find(({ provider }) => provider.id === this.#chosen.provider) ?? providers[0];
    if (!offered) throw new Error('There is no provider to choose.');
    const { provider } = offered;
    const speech = { words: fieldsAlone(calculator), own: this.#own, format: createFormat(locale, provider.region) };
    const problems = faultsOf(this.#chosen, calculator.fields).map((fault) => [
      fault.field,
      this.#sentences ? writeProblem(this.#sentences, fault, speech.words, speech.format) : '',
    ]);
    return {
      uid: 'opening',
      speech,
      provider,
      now: () => nowIn(provider.zone),
      parts: { controls: allControls, Never, Problem },
      problems: Object.fromEntries(problems),
    };
  }

  choices() {
    const { words } = this.#data;
    const [calculator, chosen] = [this.#calculator, this.#chosen];
    const choose = (change: Partial<Choosing>) => this.#choose(change);
    return (
      <>
        <Which
          {...{ data: this.#data, chosen, words, choose }}
          chooseCalculator={(provider, id) => this.#chooseCalculator(provider, id)}
        />
        <Look {...{ chosen, words, choose }} />
        <Opening
          {...{ calculator, chosen, words }}
          context={this.#context(calculator)}
          onDraft={(name, draft) => this.#write(name, draft)}
          onClear={() => choose({ drafts: {} })}
        />
      </>
    );
  }

  code() {
    const { words, site, release } = this.#data;
    const choose = (change: Partial<Choosing>) => this.#choose(change);
    const { embed, title } = this;
    const height = this.#heights.get(heightKey(embed));
    return <Code {...{ words, site, release, choose, embed, title, height }} chosen={this.#chosen} />;
  }
}

/** What the height of a plain frame goes by. */
function heightKey({ provider, calculator, lang, inputs }: Embed): string {
  return [provider, calculator, lang, new URLSearchParams(inputs.map(([name, value]) => [name, value]))].join();
}

/** The words of a form, with nothing to say about answers. */
function fieldsAlone({ name, fieldWords }: BuilderCalculator): Words {
  return { name, question: '', summary: '', fields: fieldWords, facts: {}, answers: {}, phrases: {} };
}
