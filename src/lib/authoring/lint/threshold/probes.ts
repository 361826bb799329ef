import { addDays, isCivilDate } from '../../../calendar/civil-date.ts';
import type { Field } from '../../../input/fields.ts';
import type { Outcome } from '../../../outcome/outcome.ts';
import { examplesOf, fieldsOf, type OwnCalculator } from '../ask.ts';
import type { LintSubject } from '../finding.ts';

type Input = Readonly<Record<string, unknown>>;

/** The inputs of the worked examples, and each of them with one field changed or left out: what a threshold is tried with. */
export function probesAround(subject: LintSubject, own: OwnCalculator, threshold: number): Input[] {
  const fields = Object.entries(fieldsOf(own));
  return examplesOf(subject, own).flatMap(({ input }) => [
    input,
    ...Object.keys(input).map((name) => ({ ...input, [name]: undefined })),
    ...fields.flatMap(([name, field]) =>
      valuesFor(field, input[name], threshold).map((value) => ({ ...input, [name]: value })),
    ),
  ]);
}

/** Numbers at the threshold and beside it, every choice, and the days of a month around a date. */
function valuesFor(field: Field, now: unknown, threshold: number): unknown[] {
  if (field.type === 'integer') return [threshold - 1, threshold, threshold + 1];
  if (field.type === 'boolean') return [true, false];
  if (field.type === 'choice') return [...field.options];
  if (typeof now !== 'string' || !isCivilDate(now.slice(0, 10))) return [];
  return Array.from({ length: 31 }, (_, day) => addDays(now.slice(0, 10), day - 15) + now.slice(10));
}

/** What an outcome decides, as text: everything but what it only says. A fact that repeats the threshold is left out. */
export function decided({ status, answer, facts, prudent, readings }: Outcome, threshold: number): string {
  const own = Object.entries(facts).filter(([, value]) => value !== threshold);
  return JSON.stringify({ status, answer, facts: Object.fromEntries(own), prudent, readings });
}

/** What an outcome warns of or leaves open, as text. */
export function warned({ notices, undetermined }: Outcome): string {
  return JSON.stringify([...notices, ...undetermined].map(({ key }) => key));
}
