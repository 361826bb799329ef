import type { Locale } from '../lib/language/locale.ts';

/** Every address of the site, in one place. Ids are the same in both languages, so that a link survives the switch. */
export const routes = {
  home: (locale: Locale) => `/${locale}/`,
  provider: (locale: Locale, provider: string) => `/${locale}/${provider}/`,
  policy: (locale: Locale, provider: string, policy: string) => `/${locale}/${provider}/${policy}/`,
  clause: (locale: Locale, provider: string, policy: string, clause: string) =>
    `/${locale}/${provider}/${policy}/#${clause}`,
  openQuestions: (locale: Locale, provider: string, policy: string) =>
    `/${locale}/${provider}/${policy}/open-questions/`,
  markdown: (locale: Locale, provider: string, policy: string) => `/${locale}/${provider}/${policy}/text.md`,
  calculator: (locale: Locale, provider: string, calculator: string) =>
    `/${locale}/${provider}/calculators/${calculator}/`,
  calculators: (locale: Locale) => `/${locale}/calculators/`,
  compare: (locale: Locale) => `/${locale}/compare/`,
  procedures: (locale: Locale) => `/${locale}/procedures/`,
  bulk: (locale: Locale) => `/${locale}/bulk/`,
  glossary: (locale: Locale) => `/${locale}/glossary/`,
  builder: (locale: Locale) => `/${locale}/embed/`,
  developers: (locale: Locale) => `/${locale}/developers/`,
  frame: (lang: Locale, provider: string, calculator: string) => `/embed/v1/${lang}/${provider}/${calculator}/`,
  guide: '/docs/embedding.md',
  loader: '/embed/v1.js',
  pinnedLoader: (version: string) => `/embed/${version}/v1.js`,
  oembed: (lang: Locale, provider: string, calculator: string) => `/oembed/${lang}/${provider}/${calculator}.json`,
};
