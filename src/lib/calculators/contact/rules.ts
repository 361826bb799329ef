import type { Finding, Remark } from '../../engine/calculator.ts';
import type { Locale, Localized } from '../../language/locale.ts';
import type { ContactInput } from './index.ts';
import type { ContactPhrases } from './phrases.ts';
import type { ContactParameters, Hours, Route } from './schema.ts';

type Say = Remark<ContactPhrases>;

/** Whom to turn to: the first route for the topic that fits the circumstances. */
export function contactRules(
  input: ContactInput,
  { topics, phases, routes }: ContactParameters,
): Finding<ContactPhrases> {
  const topic = topics[input.topic ?? ''] ?? { es: '', en: '' };
  const route = routes.find((one) => fits(one, input));
  const askWhom = route?.askWhom ?? phases?.askWhom[input.phase ?? phases.default];
  if (!route) {
    return {
      askWhom,
      answer: 'undetermined',
      undeterminable: true,
      facts: {},
      steps: [{ key: 'conclusion-undetermined', values: { topic }, clauses: [] }],
      undetermined: [{ key: 'topic-not-said', values: { topic }, clauses: [] }],
    };
  }
  const { channels, role, gloss, hours, clauses, note } = route;
  const found = channels.length > 0;
  return {
    answer: found ? 'found' : 'undetermined',
    undeterminable: !found,
    facts: { channels: found ? channels : null, role, hours: hours && hoursFact(hours) },
    steps: [
      ...(role ? [{ key: 'role' as const, values: { role: glossed(role, gloss) }, clauses }] : []),
      ...(hours ? [{ key: 'hours' as const, values: hours, clauses: [hours.clause] }] : []),
      found
        ? { key: 'conclusion-found', values: { channels }, clauses }
        : { key: 'conclusion-undetermined', values: { topic }, clauses },
    ],
    notices: note ? [{ key: 'note', values: { text: note }, clauses }] : [],
    undetermined: silencesOf(route),
    askWhom,
  };
}

/** A role by its own name, which people will meet, with what that means. */
function glossed(role: string, gloss: Route['gloss'] = {}): Localized {
  const inLanguage = (locale: Locale) => (gloss[locale] ? `${role} (${gloss[locale]})` : role);
  return { es: inLanguage('es'), en: inLanguage('en') };
}

function fits({ topic, when }: Route, input: ContactInput): boolean {
  return (
    topic === input.topic &&
    (when.phase === undefined || when.phase === input.phase) &&
    (when.countries === undefined || when.countries.includes(input.country ?? '')) &&
    (when.contract === undefined || when.contract === input.contract)
  );
}

function silencesOf({ silence, hours, channels, clauses }: Route): Say[] {
  return [
    ...(silence ? [{ key: 'not-said' as const, values: { text: silence }, clauses }] : []),
    ...(hours || channels.length === 0 ? [] : [{ key: 'hours-not-said' as const, values: {}, clauses }]),
  ];
}

function hoursFact({ days, opens, closes }: Hours) {
  return { days, opens, closes };
}
