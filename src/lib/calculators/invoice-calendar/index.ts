import { countryField } from '../../billing/billing-country.ts';
import { firstDayOf, type Month } from '../../calendar/month.ts';
import type { Calculator, Prudence } from '../../engine/calculator.ts';
import type { Fields } from '../../input/fields.ts';
import type { InvoiceCalendarPhrases } from './phrases.ts';
import { schedule } from './schedule.ts';
import type { InvoiceCalendarParameters } from './schema.ts';

/** The month whose invoice is asked about, and where the client is billed. */
export interface InvoiceCalendarInput {
  readonly month: Month;
  readonly country?: string;
}

const facts = {
  issuedOn: null,
  dueOn: 'earliest',
  overdueFrom: 'earliest',
} as const satisfies Record<string, Prudence>;

/** When a month's invoice is issued, until when it can be paid, and from when it is overdue. */
export const calculator: Calculator<InvoiceCalendarParameters, InvoiceCalendarInput, InvoiceCalendarPhrases> = {
  id: 'invoice-calendar',
  counts: true,
  answers: ['scheduled'],
  facts,
  fields: (_, provider): Fields => ({
    month: { type: 'month', required: true },
    ...countryField(provider),
  }),
  eventDate: ({ month }) => firstDayOf(month),
  rules: schedule,
  picture: {
    kind: 'timeline',
    marks: { issuedOn: 'start', dueOn: 'deadline', overdueFrom: 'end' },
    bands: [{ id: 'payable', role: 'time', from: 'issuedOn', until: 'dueOn' }],
  },
};
