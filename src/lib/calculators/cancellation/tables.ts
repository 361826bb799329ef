import { addMonths, monthOf } from '../../calendar/month.ts';
import { type Column, nextMonths, type Tables } from '../../engine/tables.ts';
import type { CancellationParameters } from './schema.ts';

const columns: readonly Column[] = [
  { name: 'lastDayToRequest', safeguard: 'noticeBy' },
  'serviceEndsOn',
  'dataDeletedOn',
  'rejoinUntil',
];

/** Far enough ahead that every provider can still be asked in time. */
const MONTHS_AHEAD = 3;

/** By when to cancel for each of the next months, and what each provider lets end when. */
export const tables: Tables<CancellationParameters> = {
  ahead: {
    ask: (now) => [
      { by: 'stopBillingFrom', inputs: nextMonths(now).map((stopBillingFrom) => ({ stopBillingFrom })), columns },
    ],
    words: {
      es: { title: 'Hasta cuándo pedirla, mes por mes', by: 'Para no pagar desde' },
      en: { title: 'When to ask, month by month', by: 'Not to pay from' },
    },
  },
  comparison: {
    ask: (now) => [
      {
        by: 'stopBillingFrom',
        inputs: [{ stopBillingFrom: addMonths(monthOf(now), MONTHS_AHEAD) }],
        columns: [...columns, 'backupBy'],
      },
    ],
    words: {
      es: {
        title: 'Pedir la baja: qué termina y cuándo',
        by: 'Para no pagar desde',
        note: ({ stopBillingFrom }, format) => `Para no pagar ${format.month(String(stopBillingFrom))}.`,
      },
      en: {
        title: 'Cancelling: what ends, and when',
        by: 'Not to pay from',
        note: ({ stopBillingFrom }, format) => `So as not to pay ${format.month(String(stopBillingFrom))}.`,
      },
    },
  },
};
