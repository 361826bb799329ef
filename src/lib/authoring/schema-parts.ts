import { z } from 'zod';
import { isCivilDate } from '../calendar/civil-date.ts';

/** Pieces that every schema of the content is made of. Build time only: zod never reaches the browser or the package. */

/** A clause id, such as `ZL-05`: letters of the policy, a dash, two digits. */
export const clauseId = z.string().regex(/^[A-Z]{2,4}-\d{2}$/, 'a clause id such as AB-01');

/** A text in both languages; neither may be missing or empty. */
export const localized = z.strictObject({ es: z.string().min(1), en: z.string().min(1) });

/** A day as text, YYYY-MM-DD, or null where the text gives none. */
export const civilDateOrNull = z
  .string('a day, as YYYY-MM-DD, or null where the text gives none')
  .refine(isCivilDate, 'a day that exists, as YYYY-MM-DD')
  .nullable();

/** A day of the week by its number. */
export const weekday = z.int('a day of the week by its number: 0 is Sunday, 1 Monday … 6 Saturday').min(0).max(6);

/** A short name in lower case with dashes, used in addresses and keys. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by dashes');

/** A value with the clause that gives it. */
export function parameter<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, clause: clauseId }).readonly();
}

/** A whole number within bounds, with its clause. */
export function count(minimum: number, maximum: number) {
  return parameter(z.int().min(minimum).max(maximum));
}

/** A clause that can be read more than one way, between the rule variants named. */
export function readingChoice<const Rules extends readonly [string, ...string[]]>(rules: Rules) {
  return z
    .strictObject({
      clause: clauseId,
      question: localized,
      default: z.string(),
      options: z.record(
        slug,
        z.strictObject({ rule: z.enum(rules), label: localized, because: localized, noValue: localized.optional() }),
      ),
    })
    .refine((choice) => Object.hasOwn(choice.options, choice.default), {
      path: ['default'],
      message: 'the name of one of the options',
    })
    .refine((choice) => Object.keys(choice.options).length > 1, { path: ['options'], message: 'at least two options' });
}
