import type { BeforeFirstVersion } from './version-words.ts';

export const beforeFirstVersion: BeforeFirstVersion = (from, provider, format) =>
  `La política de ${provider} que tenemos ${from ? `rige desde el ${format.date(from)}` : 'no tiene versión'}: no dice qué valía ese día.`;
