import type { Fields } from '../../lib/input/fields.ts';
import type { Outcome } from '../../lib/outcome/outcome.ts';
import { nextTask } from '../view/next-task.ts';
import { nowIn } from './clock.ts';
import { Island, type IslandProps } from './Island.tsx';
import type { IslandData } from './island-data.ts';
import { knowOffsets } from './near-offset.ts';

export interface Opening {
  /** What to open with, as the query of a link; left out, the address of the page says it. */
  readonly query?: string;
  /** Gives the names in a query the spelling of the fields; left out, they have to have it. */
  spell?(fields: Fields, query: string): string | Promise<string>;
  /** Called once it is open. */
  onOpen?(): void;
  /** Called with every outcome once it is on the page. */
  onOutcome?(outcome: Outcome): void;
}

/** A calculator that is alive in an element. */
export interface Mounted {
  /** Opens it anew, with what a query says. */
  update(query: string): Promise<void>;
  unmount(): void;
}

/** What the module of a calculator exports: it brings the calculator to life, with all that its page needs. */
export type Mount = (element: Element, data: IslandData, opening?: Opening) => Promise<Mounted>;

/** Brings a calculator to life in an element that already shows it, or fills an empty one. */
export async function draw(
  element: Element,
  pieces: Omit<IslandProps, 'onOutcome'>,
  { query, spell = (_, given) => given, onOpen, onOutcome }: Opening = {},
): Promise<Mounted> {
  const { data, calculator } = pieces;
  const { provider, versions } = data.source;
  if (data.layout === 'page') {
    knowOffsets(data.offsets);
    // What a browser reads of time zones when it is first asked, some weeks later, takes longer than all that follows.
    nowIn(provider.zone);
    await nextTask();
  }
  const fields = calculator.fields(versions.at(-1)?.parameters ?? { readings: {} }, provider);
  const island = new Island({ ...pieces, ...(onOutcome ? { onOutcome } : {}) }, element);
  await island.open(await spell(fields, query ?? (data.layout === 'page' ? location.search : '')));
  onOpen?.();
  return { update: async (next) => island.open(await spell(fields, next)), unmount: () => island.close() };
}
