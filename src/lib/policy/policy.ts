import type { CivilDate } from '../calendar/civil-date.ts';
import type { Localized } from '../language/locale.ts';

/** A number or word the text gives, with the clause that gives it. */
export interface Parameter<T> {
  readonly value: T;
  readonly clause: string;
}

/** Where a client is, as far as calendars go. */
export interface Place {
  /** IANA zone; null when the policy states no country, and times are plain wall-clock times. */
  readonly zone: string | null;
  /** Country code of the public-holiday table; null when the policy states no country. */
  readonly holidays: string | null;
}

/** A country a client can be billed in. */
export interface Country extends Place {
  readonly name: Localized;
}

/** What the rules need to know of a provider. */
export interface Provider extends Place {
  readonly id: string;
  readonly name: string;
  /** ISO 3166 code whose spelling the Spanish follows; '' for none. */
  readonly region: string;
  /** Countries to choose from, when zone and holidays depend on the client's. */
  readonly countries?: Readonly<Record<string, Country>>;
  /** Who answers what the text leaves open; null when it names nobody. */
  readonly askWhom: Localized | null;
}

/** One way to read a clause: the rule's own name for it, and the words that explain it. */
export interface ReadingOption {
  readonly rule: string;
  readonly label: Localized;
  readonly because: Localized;
  /** What is said where it gives no value although the text is not silent: an input is missing, or nothing is needed. */
  readonly noValue?: Localized | undefined;
}

/** A clause that can be read more than one way. */
export interface ReadingChoice {
  readonly clause: string;
  readonly question: Localized;
  readonly default: string;
  readonly options: Readonly<Record<string, ReadingOption>>;
}

/** What every calculator's parameters have in common. */
export interface CommonParameters {
  readonly readings: Readonly<Record<string, ReadingChoice>>;
}

/** A calculator's parameters in one version of a policy. Dates are inclusive; null is open-ended. */
export interface ParameterVersion<P> {
  readonly effectiveFrom: CivilDate | null;
  readonly effectiveUntil: CivilDate | null;
  readonly updatedOn: CivilDate | null;
  readonly parameters: P;
}

/** All a calculator needs of one provider: who it is, and its parameters by version, oldest first. */
export interface CalculatorSource<P = CommonParameters> {
  readonly provider: Provider;
  readonly policy: string;
  readonly versions: readonly ParameterVersion<P>[];
}
