import { between, type Sentences } from './problem-text.ts';

export const sentences: Sentences = {
  required: ({ write }) => `Write ${write}.`,
  'not-a-date': ({ label, write }) =>
    `“${label}”: what is written is not a day that exists, with its full year. Write ${write}.`,
  'not-a-month': ({ label, write }) => `“${label}”: what is written is not a month. Write ${write}.`,
  'not-a-date-time': ({ label, write }) => `“${label}”: what is written is not a date with a time. Write ${write}.`,
  'not-an-integer': ({ label, write }) => `“${label}”: it has to be a whole number. Write ${write}.`,
  'out-of-range': ({ label, minimum, maximum }) =>
    minimum && !maximum
      ? `“${label}”: it has to be ${minimum} or later.`
      : `“${label}”: what is written is out of range${between(minimum, maximum, 'between', 'and', 'up to')}.`,
  'not-allowed': ({ label, write, allowed }) =>
    !label
      ? `An object is needed, with the fields: ${allowed}.`
      : allowed
        ? `“${label}” takes only: ${allowed}.`
        : `“${label}”: what is written cannot be read. Write ${write}.`,
  'unknown-field': ({ field, allowed }) =>
    `There is no field “${field}”. ${allowed ? `The fields are: ${allowed}.` : 'This calculator asks for none.'}`,
  'unknown-provider': ({ field, allowed }) => `There is no provider “${field}”. The providers are: ${allowed}.`,
  'unknown-calculator': ({ field, allowed }) => `This provider has no calculator “${field}”. It has: ${allowed}.`,
  'conflicts-with': ({ label, other, alike }) =>
    alike === 'currency'
      ? `“${label}” has to be in the same currency as “${other}”: write both amounts in one.`
      : alike === 'offset'
        ? `“${label}” and “${other}” have to carry the same offset from UTC, or none: write both times on one clock.`
        : `“${label}” and “${other}” exclude each other: leave one of them out.`,
  'outside-calendar': ({ label, from, until }) =>
    `“${label}”: what is written leads to a day outside our holiday calendar, which runs from ${from} to ${until}.`,
};
