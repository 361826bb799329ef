import type { Mounted, Opening } from '../components/calculator/draw.ts';
import type { Fields } from '../lib/input/fields.ts';
import type { Outcome } from '../lib/outcome/outcome.ts';
import { inputsIn } from './attributes.ts';
import type { Tell } from './messages.ts';

export interface Running {
  /** Opens the calculator with other inputs, when they are not those it was opened with last. */
  ask(query: string): void;
  /** Tells the height anew, though it is the same. */
  measure(): void;
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
  bring: (opening: Opening) => Promise<Mounted>,
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
  const mounted = await bring({ query: asked, spell, onOutcome: report });
  const stop = watchSize(box, measure);
  measure();
  tell('ready', { title, variables });
  ready = true;
  if (last) report(last);
  return {
    ask: (wanted) => {
      const inputs = inputsIn(wanted);
      if (inputs === asked) return;
      asked = inputs;
      void mounted.update(inputs);
    },
    measure: () => measure(true),
    end: () => {
      stop();
      mounted.unmount();
    },
  };
}

async function spell(fields: Fields, query: string): Promise<string> {
  if (!query) return query;
  // What reads the query is wanted next: both come at once.
  const [{ exactNames }] = await Promise.all([
    import('../lib/share-link/exact-names.ts'),
    import('../lib/share-link/from-query.ts'),
  ]);
  const pairs = exactNames(fields, new URLSearchParams(query));
  return new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString();
}

function heightTeller(box: HTMLElement, tell: Tell): (again?: boolean) => void {
  let height = 0;
  return (again = false) => {
    // A window that is not shown has no width, in which everything would be of no height or of far too much.
    const now = innerWidth && Math.ceil(box.getBoundingClientRect().height);
    const told = now === 0 || (now === height && !again);
    height = now;
    if (!told) tell('height', { height });
  };
}

function watchSize(box: HTMLElement, then: () => void): () => void {
  const observer = new ResizeObserver(() => then());
  observer.observe(box);
  return () => observer.disconnect();
}
