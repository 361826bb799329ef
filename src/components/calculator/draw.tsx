import { createRef, hydrate, options, render } from 'preact';
import type { Outcome } from '../../lib/outcome/outcome.ts';
import { Island, type IslandProps } from './Island.tsx';
import { partsFor } from './parts.ts';

export interface Opening {
  /** What to open with, as the query of a link; left out, the address of the page says it. */
  readonly query?: string;
  /** Called once it is open. */
  onOpen?(): void;
  /** Called with every outcome once it is on the page. */
  onOutcome?(outcome: Outcome): void;
}

/** A calculator that is alive in an element. */
export interface Mounted {
  /** Opens it anew, with what a query says. */
  update(query: string): void;
  unmount(): void;
}

/**
 * Brings a calculator to life in an element that already shows it, or fills an empty one. It draws at once while it
 * opens, so that no key falls between what was typed before and after.
 */
export async function draw(
  element: Element,
  pieces: Pick<IslandProps, 'data' | 'calculator' | 'words' | 'own'>,
  { onOpen, ...opening }: Opening,
): Promise<Mounted> {
  const { data, calculator } = pieces;
  const { provider, versions } = data.source;
  const parameters = versions.at(-1)?.parameters ?? { readings: {} };
  const parts = await partsFor(calculator, parameters, calculator.fields(parameters, provider));
  const island = createRef<Island>();
  options.debounceRendering = (deed) => deed();
  await new Promise<void>((opened) => {
    hydrate(<Island {...pieces} {...opening} parts={parts} onOpen={opened} ref={island} />, element);
  });
  onOpen?.();
  delete options.debounceRendering;
  return {
    update: (query) => void island.current?.open(query),
    unmount: () => render(null, element),
  };
}
