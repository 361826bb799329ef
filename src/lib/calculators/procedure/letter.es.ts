import type { WriteLetter } from '../../engine/letter.ts';
import type { Asked } from './phrases.ts';

export const letter: WriteLetter<never, 'writeTo', Asked> = ({ title, ways, ended, writeTo }, provider) => ({
  subject: `Consulta sobre un trámite de ${provider}`,
  body: `Hola:

Escribo por este trámite: [de qué se trata, con su fecha y número]

${question(
  title?.es,
  ways?.map((way) => way.es),
  ended?.es,
)}

[Nombre y empresa]`,
  mind: [
    ...(writeTo ? [] : ['Escribe al contacto que te dio el proveedor: la política no publica una dirección.']),
    'Guarda la respuesta.',
    'Completa lo que está entre corchetes.',
  ],
});

/** Where the answer names neither a step nor ways on, the procedure is over. */
function question(
  next: string | undefined,
  ways: readonly string[] | undefined,
  ended = 'no falta ningún paso',
): string {
  if (next)
    return `Según su procedimiento, el paso que sigue es «${next}». Les pido que me digan por escrito quién lo da, hasta cuándo, y si falta algo de mi parte.`;
  if (!ways) return `Entiendo que ${ended}. Les pido que me lo confirmen por escrito.`;
  const choice = ways.length > 0 ? `, y si puedo ${ways.join(' o ')}` : '';
  return `Su procedimiento no dice cómo sigue desde aquí. Les pido que me digan por escrito qué sigue${choice}, cómo y hasta cuándo.`;
}
