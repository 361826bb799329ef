import type { BeforeFirstVersion } from './version-words.ts';

export const beforeFirstVersion: BeforeFirstVersion = (from, provider, format) =>
  `The policy of ${provider} we have ${from ? `is in force from ${format.date(from)}` : 'has no version'}: it does not say what applied on that day.`;
