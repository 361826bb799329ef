/** The languages Plazo speaks. */
export type Locale = 'es' | 'en';

export const locales: readonly Locale[] = ['es', 'en'];

/** A text in every language. */
export type Localized = Readonly<Record<Locale, string>>;

/** The language asked for, or Spanish, the language of the policies, when it is none of ours. */
export function localeOf(value: unknown): Locale {
  return value === 'en' ? 'en' : 'es';
}
