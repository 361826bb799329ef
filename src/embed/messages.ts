import type { Outcome, Problem } from '../lib/outcome/outcome.ts';

/** What a calculator tells the page around it, by type. */
export interface Told {
  /** What it is called, and the names of the custom properties it takes, without their `--plazo-`. */
  readonly ready: { readonly title: string; readonly variables: readonly string[] };
  /** In CSS pixels. */
  readonly height: { readonly height: number };
  readonly result: { readonly outcome: Outcome };
  readonly error: { readonly problems: readonly Problem[] } | { readonly reason: 'load' | 'timeout' };
}

export type Tell = <T extends keyof Told>(type: T, detail: Told[T]) => void;

/** What the page around a calculator may change at any time. */
export interface Wish {
  /** The attributes of the element as a query, in whatever case. */
  readonly query: string;
}

/** What a frame has to be told beside: style sheets of the page around it end at its edge. */
export interface FrameWish extends Wish {
  /** The scheme of the element's place: `light` or `dark`. Empty where style sheets know it by themselves. */
  readonly theme: string;
  /** Values of custom properties, by name without `--plazo-`. */
  readonly variables: Readonly<Record<string, string>>;
}

/** A message between a frame and the page around it, as far as it is what it says. */
export interface Message {
  readonly plazo: number;
  readonly nonce: string;
  readonly type: string;
  readonly detail: object;
  /** Names of the properties that the frame wants to know of its place, with commas between them. */
  readonly properties: string;
  /** How high the frame is on paper, as a length. */
  readonly paper: string;
}

/** White where the place of an element is light, black where it is dark: the loader's style sheet says so. */
export const ACCENT = 'accent-color';
const CUSTOM = '--plazo-';

/** The properties that a frame wants to know, for the custom properties that it takes. */
export function propertiesOf(variables: readonly string[]): string {
  return [ACCENT, ...variables.map((name) => CUSTOM + name)].join();
}
// propertiesOf(['ink']) // => 'accent-color,--plazo-ink'

/**
 * A wish as it came from another window: nothing about it is certain. Values come in the order of the properties that were
 * wanted; loaders of before give each with its name, or tell theme and variables instead.
 */
export function readWish(detail: unknown, properties = ''): FrameWish {
  const { query, theme, variables, values } = { ...(detail as object) } as Readonly<Record<string, unknown>>;
  const names = properties.split(',');
  const said = Object.entries({ ...(values as object) }).map(([key, value]) => [
    (names[Number(key)] ?? key).replace(CUSTOM, ''),
    value,
  ]);
  const known: Readonly<Record<string, unknown>> = Object.fromEntries(said);
  const accent = known[ACCENT] && (/0/.test(String(known[ACCENT])) ? 'dark' : 'light');
  const named = accent ?? theme;
  return {
    query: typeof query === 'string' ? query : '',
    theme: named === 'dark' || named === 'light' ? named : '',
    variables: { ...known, ...(variables as FrameWish['variables']) } as FrameWish['variables'],
  };
}
