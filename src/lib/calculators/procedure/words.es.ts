import type { Words } from '../../engine/calculator.ts';
import type { ProcedurePhrases } from './phrases.ts';

export const words: Words<ProcedurePhrases> = {
  name: 'En qué paso estoy',
  question: '¿En qué paso estoy y a quién le toca?',
  summary: 'Marca lo que ya pasó y mira qué sigue, a quién le toca y qué no está dicho.',
  fields: {
    procedure: { label: 'Trámite', write: 'el nombre del trámite' },
    done: { label: '¿Qué pasos ya están hechos?', write: 'la lista de los pasos hechos' },
    decisions: { label: '¿Qué se decidió?', write: 'cada decisión con su respuesta' },
  },
  facts: {
    current: 'Lo que sigue',
    actor: 'A quién le toca',
    yourTurn: 'Te toca',
    remaining: 'Pasos que faltan',
    undeterminedBranches: 'Caminos que la política no aclara',
  },
  picture: {
    line: 'El trámite, paso a paso',
    done: 'hecho',
    now: 'ahora',
    ahead: 'falta',
    decide: 'se decide',
    off: 'por aquí no se fue',
    silent: 'el texto calla algo',
    you: 'Tú',
    nobody: 'no se dice quién',
    optional: 'opcional',
    until: 'antes de',
    back: 'vuelve a',
    ends: 'y ahí termina',
    blank: 'Empezar de nuevo',
    undo: 'Deshacer la decisión',
  },
  answers: { 'in-progress': 'En curso', complete: 'Completo', stuck: 'Sin salida en el texto' },
  phrases: {
    'can-come-now': ({ title, actor, yours, optional }) =>
      `${optional ? 'Si quieres, también' : 'También'} puede venir ahora «${title.es}»${byWhom(actor?.es, yours)}.`,
    margin: ({ settled, remaining }) =>
      settled === 0
        ? `${remaining === 1 ? 'Falta 1 paso' : `Faltan ${remaining} pasos`}.`
        : `${settled === 1 ? 'Va 1 paso' : `Van ${settled} pasos`} y ${remaining === 1 ? 'falta 1' : `faltan ${remaining}`}.`,
    'conclusion-in-progress': ({ title, actor, yours }) =>
      [
        yours ? 'Ahora te toca a ti:' : actor ? `Ahora actúa ${actor.es}:` : 'Ahora sigue:',
        `${inSentence(title.es)}.`,
      ] as const,
    'conclusion-complete': ({ procedure }) => [`${procedure.es}:`, 'no falta ningún paso.'] as const,
    'conclusion-ended': ({ procedure, ended }) => [`${procedure.es}:`, `${ended.es}.`] as const,
    'conclusion-stuck': ({ ways }) =>
      [
        'La política no dice cómo sigue.',
        ways.length > 0 ? `Pregunta si puedes: ${ways.map((way) => way.es).join(' o ')}.` : 'Pregúntalo.',
      ] as const,
    'taken-as-done': ({ titles }, format) =>
      `Como ya pasó algo posterior, damos por hecho: ${format.list(titles.map(({ es }) => `«${es}»`))}.`,
    afterwards: ({ text }) => text.es,
    'not-said': ({ text }) => text.es,
  },
};

/** A title goes on from a colon, so it does not begin anew. */
function inSentence(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

function byWhom(actor: string | undefined, yours: boolean): string {
  if (yours) return ' (te toca a ti)';
  return actor ? ` (lo hace ${actor})` : '';
}
