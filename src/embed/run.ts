import type { Mounted, Opening } from '../components/calculator/draw.ts';
import type { Outcome } from '../lib/outcome/outcome.ts';
import { inputsIn } from './attributes.ts';
import type { Tell } from './messages.ts';

export interface Running {
  /** Opens the calculator with other inputs, when they are not those it was opened with last. */
  ask(query: string): void;
  end(): void;
}

interface Place {
  /** What the height is taken of. */
  readonly box: HTMLElement;
  readonly title: string;
  /** The names of the custom properties it takes, without `--plazo-`. */
  readonly variables: readonly string[];
  readonly tell: Tell;
}

/**
 * Brings a calculator to life in another site's page, and tells that page first its height, then that it is ready, then
 * every outcome and every other height. `query` holds the inputs among other things.
 */
export async function run(
  { box, title, variables, tell }: Place,
  bring: (opening: Pick<Opening, 'query' | 'onOutcome'>) => Promise<Mounted>,
  query: string,
): Promise<Running> {
  let [asked, ready] = [inputsIn(query), false];
  let last: Outcome | undefined;
  const measure = heightTeller(box, tell);
  const report = (outcome: Outcome) => {
    last = outcome;
    if (!ready) return;
    measure();
    if (outcome.status === 'invalid') tell('error', { problems: outcome.problems });
    else tell('result', { outcome });
  };
  const mounted = await bring({ query: asked, onOutcome: report });
  const stop = watchSize(box, measure);
  measure();
  tell('ready', { title, variables });
  ready = true;
  if (last) report(last);
  return {
    ask: (wanted) => {
      // Out of sight a browser may not tell of another width, and the page around this one asks for that. A loader of old
      // asks as soon as it hears a height, which is known as told only afterwards.
      queueMicrotask(measure);
      const inputs = inputsIn(wanted);
      if (inputs === asked) return;
      asked = inputs;
      void mounted.update(inputs);
    },
    end: () => {
      stop();
      mounted.unmount();
    },
  };
}

function heightTeller(box: HTMLElement, tell: Tell): () => void {
  let last = 0;
  return () => {
    // In CSS pixels of its own, whatever its place does to them. A window that is not shown has no width, in which
    // everything would be of no height or of far too much.
    const height = innerWidth && box.offsetHeight;
    if (height && height !== last) tell('height', { height });
    last = height;
  };
}

function watchSize(box: HTMLElement, then: () => void): () => void {
  const observer = new ResizeObserver(() => then());
  observer.observe(box);
  return () => observer.disconnect();
}
