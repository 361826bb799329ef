import type { Outcome } from '../../../outcome/outcome.ts';
import { askOwn, calculatorsOf, examplesOf, fieldsOf, inEachLanguage, type OwnCalculator } from '../ask.ts';
import type { LintFinding, LintSubject } from '../finding.ts';

/** How far beyond its usual value a count is followed. */
const STEPS = 4;

/**
 * Counts that change the answer and nothing else that is computed, while the text leaves open what becomes of
 * whoever crosses: a gate that bars, and does not say what comes after. Found by asking on either side of each step.
 */
export function openGate(subject: LintSubject): LintFinding[] {
  const found = calculatorsOf(subject).flatMap((own) =>
    examplesOf(subject, own).flatMap(({ input }) =>
      countsOf(own).flatMap(({ name, from }) =>
        Array.from({ length: STEPS }, (_, step) => ({ ...input, [name]: from + step })).flatMap((below) => {
          const above = { ...below, [name]: Number(below[name]) + 1 };
          return silencesGained(own, name, below, above);
        }),
      ),
    ),
  );
  return [...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function countsOf(own: OwnCalculator): { readonly name: string; readonly from: number }[] {
  return Object.entries(fieldsOf(own)).flatMap(([name, field]) =>
    field.type === 'integer' ? [{ name, from: field.default ?? field.minimum }] : [],
  );
}

function silencesGained(own: OwnCalculator, field: string, below: object, above: object): LintFinding[] {
  const [before, after] = [askOwn(own, below), askOwn(own, above)];
  if (before.status === 'invalid' || after.status === 'invalid' || before.answer === after.answer) return [];
  if (computed(before) !== computed(after)) return [];
  const known = new Set(before.undetermined.map(({ key }) => key));
  const english = askOwn(own, above, { locale: 'en' }).undetermined;
  return after.undetermined.flatMap(({ key, clauses, text }, index) => {
    if (known.has(key)) return [];
    const silence = { es: text, en: english[index]?.text ?? '' };
    return [{ rule: 'gate-without-consequence' as const, clauses, text: gateText(own, field, silence) }];
  });
}

/** Dates and amounts of an outcome, which a mere bar leaves as they are. */
function computed({ facts }: Outcome): string {
  return JSON.stringify(facts, (_, value) => (Array.isArray(value) ? undefined : value));
}

function gateText({ folder }: OwnCalculator, field: string, silence: Readonly<Record<'es' | 'en', string>>) {
  return inEachLanguage((locale) => {
    const label = folder.words[locale].fields[field]?.label ?? field;
    return locale === 'es'
      ? `De «${label}» depende la respuesta, y nada dice cómo sigue quien no cumple. ${silence.es}`
      : `The answer depends on “${label}”, and nothing says what comes next for whoever falls short. ${silence.en}`;
  });
}
