/** What a language says in a way of its own; dates and amounts are put together from it. */
export interface Tongue {
  /**
   * Names of months and weekdays are written out rather than asked of `Intl`: runtimes carry different language data,
   * and the same input must give the same words everywhere.
   */
  readonly months: readonly string[];
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  /** Months that some regions spell otherwise, by region and number of the month. */
  readonly spellings?: Readonly<Record<string, Readonly<Record<number, string>>>>;
  dayAndMonth(weekday: string, day: number, month: string): string;
  ofYear(day: string, year: string): string;
  atTime(day: string, time: string): string;
  readonly and: string;
  /** Cities whose name is not how a zone's identifier ends. */
  readonly cities: Readonly<Record<string, string>>;
  /** Signs before the decimals of an amount, and between its thousands. */
  readonly decimal: string;
  readonly thousands: string;
}
