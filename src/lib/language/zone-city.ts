import type { Locale } from './locale.ts';

/** Cities whose name in a language is not the one in the zone's identifier. */
const CITIES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  es: { 'America/Bogota': 'Bogotá', 'America/Mexico_City': 'Ciudad de México' },
  en: { 'America/Bogota': 'Bogotá' },
};

/** The city an IANA zone is named after. */
export function zoneCity(zone: string, locale: Locale): string {
  return CITIES[locale][zone] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
// zoneCity('America/Mexico_City', 'es') // => 'Ciudad de México'
