/** What the form and the answer say around a calculator's own words. */
export interface IslandWords {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly time: string;
  readonly today: string;
  readonly thisMonth: string;
  readonly now: string;
  readonly never: string;
  readonly amount: string;
  readonly currency: string;
  readonly yes: string;
  readonly no: string;
  readonly add: string;
  /** Takes an item away; named where it does not stand beside its name. */
  remove(item: string): string;
  readonly change: string;
  readonly fill: string;
  readonly show: string;
  readonly form: string;
  readonly answer: string;
  mend(count: number): string;
  readonly stale: string;
  ignored(keys: string): string;
  zone(place: string): string;
  readonly dates: string;
  readonly what: string;
  readonly when: string;
  readonly clause: string;
  readonly chosen: string;
  readonly prudent: string;
  /** Said of a prudent date that lies behind. */
  readonly past: string;
  readonly next: string;
  readonly letter: string;
  readonly openMail: string;
  readonly copyText: string;
  readonly to: string;
  readonly subject: string;
  readonly calendar: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly print: string;
  readonly evidence: string;
  readonly why: string;
  readonly silent: string;
  ask(whom: string): string;
  readonly mind: string;
  readonly ledger: string;
  readonly counted: string;
  readonly total: string;
  readonly weekend: string;
  holiday(name: string): string;
  readonly closed: string;
  readonly dayZero: string;
  days(count: number): string;
  readonly full: string;
  /** Leads from an embed to the calculator's own page. */
  readonly source: string;
  readonly inputs: string;
  sheet(made: string): string;
  version(updatedOn: string): string;
  readonly due: string;
}

/** The words that are the same whatever is said. */
export type PlainWords = { readonly [K in PlainKey]: IslandWords[K] };
/** The words that depend on what is said. */
export type SpokenWords = Omit<IslandWords, PlainKey>;

type PlainKey = {
  [K in keyof IslandWords]: IslandWords[K] extends (...given: never) => string ? never : K;
}[keyof IslandWords];
