import { countryField } from '../../billing/billing-country.ts';
import type { Calculator, Prudence } from '../../engine/calculator.ts';
import type { Fields } from '../../input/fields.ts';
import type { Provider } from '../../policy/policy.ts';
import type { ContactPhrases } from './phrases.ts';
import { contactRules } from './rules.ts';
import type { ContactParameters } from './schema.ts';

/** What the question is about, and the circumstances that decide who answers it. */
export interface ContactInput {
  readonly topic?: string;
  readonly phase?: string;
  readonly country?: string;
  readonly contract?: boolean;
}

const facts = { channels: null, role: null, hours: null } as const satisfies Record<string, Prudence>;

/** Whom to turn to, and how. */
export const calculator: Calculator<ContactParameters, ContactInput, ContactPhrases> = {
  id: 'contact',
  answers: ['found', 'undetermined'],
  facts,
  fields: fieldsOf,
  eventDate: () => null,
  rules: contactRules,
  picture: { kind: 'none' },
  usesHolidays: () => false,
};

/** Only what some route depends on is asked. */
function fieldsOf({ topics, phases, routes }: ContactParameters, provider: Provider): Fields {
  const topic = { type: 'choice', options: Object.keys(topics), names: topics, required: true } as const;
  const contract = { type: 'boolean', default: false } as const;
  return {
    topic,
    ...(phases
      ? {
          phase: {
            type: 'choice',
            options: Object.keys(phases.options),
            names: phases.options,
            default: phases.default,
          },
        }
      : {}),
    ...(routes.some(({ when }) => when.countries) ? countryField(provider) : {}),
    ...(routes.some(({ when }) => when.contract !== undefined) ? { contract } : {}),
  };
}
