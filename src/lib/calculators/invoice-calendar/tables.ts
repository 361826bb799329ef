import { nextMonths, type Tables } from '../../engine/tables.ts';
import type { InvoiceCalendarParameters } from './schema.ts';

const columns = ['issuedOn', 'dueOn', 'overdueFrom'];

/** The invoices of the next months, in each country there is. */
export const tables: Tables<InvoiceCalendarParameters> = {
  ahead: {
    ask: (now, _, { countries = {} }) => {
      const months = nextMonths(now);
      const places = Object.keys(countries);
      if (places.length === 0) return [{ by: 'month', inputs: months.map((month) => ({ month })), columns }];
      return places.map((country) => {
        return { by: 'month', of: 'country', inputs: months.map((month) => ({ month, country })), columns };
      });
    },
    words: {
      es: { title: 'Las facturas de los próximos doce meses', by: 'Factura de' },
      en: { title: 'The invoices of the next twelve months', by: 'Invoice of' },
    },
  },
  comparison: {
    ask: (now) => [
      {
        by: 'month',
        inputs: nextMonths(now)
          .slice(0, 1)
          .map((month) => ({ month })),
        columns: ['termDays', ...columns],
      },
    ],
    words: {
      es: {
        title: 'Facturas: cuándo salen y cuándo vencen',
        by: 'Factura de',
        columns: { termDays: 'Días para pagar' },
        note: ({ month }, format) => `La factura de ${format.month(String(month))}.`,
      },
      en: {
        title: 'Invoices: when they come out and when they are due',
        by: 'Invoice of',
        columns: { termDays: 'Days to pay' },
        note: ({ month }, format) => `The invoice of ${format.month(String(month))}.`,
      },
    },
  },
};
