import type { WriteLetter } from '../../engine/letter.ts';
import type { Asked } from './phrases.ts';

export const letter: WriteLetter<never, 'writeTo', Asked> = ({ title, ways, procedure, ended, writeTo }, provider) => ({
  subject: `Consulta sobre un trámite de ${provider}`,
  body: `Hola:

Escribo por este trámite: [de qué se trata, con su fecha y número]

${question(title?.es, ways?.map(({ es }) => es) ?? [], procedure && (ended?.es ?? 'no falta ningún paso'))}

[Nombre y empresa]`,
  mind: [
    ...(writeTo ? [] : ['Escribe al contacto que te dio el proveedor: la política no publica una dirección.']),
    'Guarda la respuesta.',
    'Completa lo que está entre corchetes.',
  ],
});

function question(next: string | undefined, ways: readonly string[], over: string | undefined): string {
  if (over) return `Entiendo que ${over}. Les pido que me lo confirmen por escrito.`;
  if (next)
    return `Según su procedimiento, el paso que sigue es «${next}». Les pido que me digan por escrito quién lo da, hasta cuándo, y si falta algo de mi parte.`;
  const choice = ways.length > 0 ? `, y si puedo ${ways.join(' o ')}` : '';
  return `Su procedimiento no dice cómo sigue desde aquí. Les pido que me digan por escrito qué sigue${choice}, cómo y hasta cuándo.`;
}
