import { addDays, weekdayOf } from '../../calendar/civil-date.ts';
import type { Column, Tables } from '../../engine/tables.ts';
import type { ResponseDeadlineParameters } from './schema.ts';

/** Times at which people write, one in the morning and one in the afternoon. */
const TIMES = ['10:00', '15:00'];
const DAYS_OF_A_WEEK = 7;
const MONDAY = 1;

const columns: readonly Column[] = ['dueAt', 'resolutionBy'];

/** Every kind of request, on each day of the week to come, and all of them on one morning. */
export const tables: Tables<ResponseDeadlineParameters> = {
  ahead: {
    ask: (now, { kinds }) =>
      Object.keys(kinds).map((request) => {
        const inputs = comingDays(now).flatMap((day) =>
          TIMES.map((time) => ({ request, receivedAt: `${day}T${time}` })),
        );
        return { by: 'receivedAt', of: 'request', inputs, columns };
      }),
    words: {
      es: {
        title: 'Los próximos siete días, por hora de llegada',
        by: 'Llega el',
        columns: { dueAt: 'Respuesta a más tardar', resolutionBy: 'Solución, como objetivo' },
      },
      en: {
        title: 'The next seven days, by time of arrival',
        by: 'Arrives on',
        columns: { dueAt: 'Answer by', resolutionBy: 'Solution, as an objective' },
      },
    },
  },
  comparison: {
    ask: (now, { kinds }) => [
      {
        by: 'request',
        inputs: Object.keys(kinds).map((request) => ({ request, receivedAt: `${comingMonday(now)}T${TIMES[0]}` })),
        columns: [{ name: 'rule', steps: ['counted', 'hours-run'] }, 'dueAt', 'strength'],
      },
    ],
    words: {
      es: {
        title: 'Cuánto tardan en responder',
        by: 'Pedido',
        columns: { rule: 'Qué dice', dueAt: 'Responden a más tardar', strength: 'Con qué firmeza' },
        note: ({ receivedAt }, format) =>
          `Un pedido que llega el ${format.dateTime(String(receivedAt))}, hora del proveedor.`,
      },
      en: {
        title: 'How long they take to answer',
        by: 'Request',
        columns: { rule: 'What it says', dueAt: 'They answer by', strength: 'How firmly' },
        note: ({ receivedAt }, format) =>
          `A request that arrives on ${format.dateTime(String(receivedAt))}, the provider’s time.`,
      },
    },
  },
};

function comingDays(now: string): readonly string[] {
  return Array.from({ length: DAYS_OF_A_WEEK }, (_, index) => addDays(now.slice(0, 10), index + 1));
}

function comingMonday(now: string): string {
  return comingDays(now).find((day) => weekdayOf(day) === MONDAY) ?? now.slice(0, 10);
}
