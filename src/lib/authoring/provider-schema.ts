import { z } from 'zod';
import { holidayCalendars } from '../holidays/index.ts';
import { clauseId, localized } from './schema-parts.ts';

const zone = z.string().refine(isZone, 'an IANA time zone such as America/Montevideo');
/** A calendar of `src/lib/holidays`. */
const calendar = z.enum(holidayCalendars as [string, ...string[]]);

const country = z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166 country code such as UY');

/**
 * `provider.yaml`: who publishes the policies, and which calendar its dates follow.
 * Give `zone` and `holidays` (null when the text states no country), or `countries` when they depend on the client's.
 */
export const providerSchema = z
  .strictObject({
    name: z.string().min(1),
    /** One sentence: what the provider offers. */
    description: localized,
    /** Country whose spelling the Spanish follows. */
    region: country.nullable(),
    zone: zone.nullable(),
    /** Country code of the public-holiday table. */
    holidays: calendar.nullable(),
    /** Countries the client can be billed in; the first is the default. */
    countries: z
      .record(z.string(), z.strictObject({ name: localized, zone, holidays: calendar }))
      .refine((countries) => Object.keys(countries).length > 0, 'at least one country, or no such key')
      .optional(),
    /** Who can answer what the text leaves open, as the text publishes it. */
    askWhom: localized.nullable(),
    /** Contacts as published, each with its clause. */
    contacts: z
      .array(
        z.strictObject({
          kind: z.enum(['email', 'phone', 'chat', 'whatsapp', 'twitter']),
          address: z.string().nullable(),
          purpose: localized,
          clause: clauseId,
        }),
      )
      .default([]),
  })
  .readonly();

export type ProviderFile = z.infer<typeof providerSchema>;

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
