import type { Outcome, Problem } from '../lib/outcome/outcome.ts';

/** What a calculator tells the page around it, by type. */
export interface Told {
  /** What it is called, and the names of the custom properties it takes, without their `--plazo-`. */
  readonly ready: { readonly title: string; readonly variables: readonly string[] };
  /** In CSS pixels. Told anew when the reader's scheme of colours changes, since the host's may have. */
  readonly height: { readonly height: number };
  readonly result: { readonly outcome: Outcome };
  readonly error: { readonly problems: readonly Problem[] } | { readonly reason: 'load' | 'timeout' };
}

export type Tell = <T extends keyof Told>(type: T, detail: Told[T]) => void;

/** What the page around a calculator may change at any time. */
export interface Wish {
  /** The attributes of the element as a query, in whatever case. */
  readonly query: string;
  /** The scheme of the element's place: `light` or `dark`. Empty where style sheets know it by themselves. */
  readonly theme: string;
  /** Values of custom properties, by name. */
  readonly variables: Readonly<Record<string, string>>;
}

/** A message between a frame and the page around it, as far as it is what it says. */
export interface Message {
  readonly plazo: number;
  readonly nonce: string;
  readonly type: string;
  readonly detail: object;
}

/** A wish as it came from another window: nothing about it is certain. */
export function readWish(detail: unknown): Wish {
  const { query, theme, variables } = { ...(detail as object) } as Readonly<Record<string, unknown>>;
  return {
    query: typeof query === 'string' ? query : '',
    theme: theme === 'dark' || theme === 'light' ? theme : '',
    variables: { ...(variables as Wish['variables']) },
  };
}
