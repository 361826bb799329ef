import { addMonths, firstDayOf, monthOf } from '../../calendar/month.ts';
import type { Input } from '../../engine/calculator.ts';
import { nextMonths, type Tables } from '../../engine/tables.ts';
import type { SuspensionParameters } from './schema.ts';

/** What follows each month's unpaid invoices, and from how many on each provider acts. */
export const tables: Tables<SuspensionParameters> = {
  ahead: {
    ask: (now, parameters) => [
      parameters.method === 'overdue-invoices' ? overdue(now, parameters) : locked(now, parameters),
    ],
    words: {
      es: {
        title: 'Qué pasa, mes por mes, si no se paga',
        by: 'Caso',
        columns: { suspendableFrom: 'La cuenta se puede suspender desde' },
      },
      en: {
        title: 'What follows, month by month, when nothing is paid',
        by: 'Case',
        columns: { suspendableFrom: 'The account can be suspended from' },
      },
    },
  },
  comparison: {
    ask: (now, parameters) => [
      {
        by: parameters.method === 'overdue-invoices' ? 'invoices' : 'unpaidInvoices',
        inputs: [atThreshold(now, parameters)],
        columns: [
          'threshold',
          { name: 'rule', steps: ['what-counts', 'not-replied'] },
          { name: 'sentence', safeguard: 'suspendableFrom' },
          'dataDeletedOn',
          'monthsInAdvance',
        ],
      },
    ],
    words: {
      es: {
        title: 'Facturas impagas: cuándo suspenden o dan de baja',
        by: 'Facturas',
        columns: {
          threshold: 'Facturas impagas',
          rule: 'Qué cuenta',
          sentence: 'Qué sigue',
          monthsInAdvance: 'Cuotas por adelantado para volver',
        },
        note: ({ asOf }, format) => `Con las facturas que hacen falta sin pagar al ${format.date(String(asOf))}.`,
      },
      en: {
        title: 'Unpaid invoices: when they suspend or end the service',
        by: 'Invoices',
        columns: {
          threshold: 'Unpaid invoices',
          rule: 'What counts',
          sentence: 'What follows',
          monthsInAdvance: 'Fees paid ahead to come back',
        },
        note: ({ asOf }, format) => `With as many invoices unpaid as it takes, on ${format.date(String(asOf))}.`,
      },
    },
  },
};

type Parameters<M> = Extract<SuspensionParameters, { method: M }>;

/** As many invoices in a row as it takes, the last of them of each month to come. */
function overdue(now: string, { threshold }: Parameters<'overdue-invoices'>) {
  const asOf = now.slice(0, 10);
  const inputs = nextMonths(now).map((last): Input => ({ asOf, invoices: invoicesUntil(last, threshold.value) }));
  return { by: 'invoices', inputs, columns: [{ name: 'suspendableFrom', safeguard: 'payBy' }] };
}

/** An account locked on the first day of each month to come. */
function locked(now: string, { threshold }: Parameters<'unanswered-claims'>) {
  const inputs = nextMonths(now).map((month): Input => {
    const deactivatedOn = firstDayOf(month);
    return { asOf: deactivatedOn, unpaidInvoices: threshold.value, deactivatedOn };
  });
  return { by: 'deactivatedOn', inputs, columns: ['serviceEndsOn', 'dataDeletedOn'] };
}

function atThreshold(now: string, { method, threshold }: SuspensionParameters): Input {
  const asOf = now.slice(0, 10);
  return method === 'overdue-invoices'
    ? { asOf, invoices: invoicesUntil(addMonths(monthOf(now), -1), threshold.value) }
    : { asOf, unpaidInvoices: threshold.value };
}

function invoicesUntil(last: string, count: number): readonly { readonly month: string }[] {
  return Array.from({ length: count }, (_, index) => ({ month: addMonths(last, index + 1 - count) }));
}
