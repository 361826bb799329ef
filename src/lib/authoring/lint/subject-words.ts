import { fold, wordsOf } from '../../search/fold.ts';
import { stemOf } from '../../search/stem.ts';
import { isMeaningful } from '../../search/stop-words.ts';

/** Words of policies that say one thing in several ways. Each counts as the first of its line. */
const ALIKE: readonly (readonly string[])[] = [
  ['consulta', 'pregunta', 'duda'],
  ['responder', 'responde', 'responden', 'respuesta', 'contestar', 'contesta', 'contestación'],
  ['resolver', 'resuelve', 'resuelven', 'resolución', 'solución', 'solucionar'],
  ['pagar', 'paga', 'pago', 'abonar', 'abono', 'vencer', 'vence', 'vencen', 'vencimiento'],
  ['borrar', 'borra', 'borrado', 'eliminar', 'elimina', 'eliminación', 'suprimir'],
  ['suspender', 'suspende', 'suspensión', 'bloquear', 'bloquea', 'bloqueo'],
  ['avisar', 'avisa', 'aviso', 'notificar', 'notificación', 'preaviso', 'anticipación', 'antelación'],
  ['baja', 'cancelar', 'cancelación', 'rescindir', 'rescisión'],
  ['emitir', 'emite', 'emiten', 'emisión'],
  ['impaga', 'impagas', 'pendiente', 'pendientes', 'adeudada', 'adeudadas'],
];

/** Phrases that stand for a word of the list above. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:pedido|solicitud)(e?s)? de informacion\b/g, 'consulta'],
];

/** Words that measure or join, and tell no subject from another. */
const PLAIN = new Set(
  wordsOf(
    'plazo tiempo término máximo mínimo dentro después antes posterior siguiente partir contados contado contar cuenta corre dispones dispone recibes recibe reciben llega queda lleva tarda tardan demora forma tienes tendrás cada siempre',
  ),
);

/** Words that turn round what they stand before. */
export const turns: ReadonlySet<string> = new Set(['sin', 'no', 'nunca']);

/** Words that leave out what was named before. */
const REST = new Set(wordsOf('demás otra otro otras otros resto restantes salvo excepto'));

const standIns = new Map(
  ALIKE.flatMap(([first = '', ...others]) =>
    [first, ...others].map((word) => [stemOf(fold(word), 'es'), stemOf(fold(first), 'es')] as const),
  ),
);

/** The words of a Spanish text that say what it speaks of, as stems, in their order; one for words that are alike. */
export function subjectWords(text: string): readonly string[] {
  const plain = PHRASES.reduce((folded, [phrase, word]) => folded.replace(phrase, word), fold(text));
  return wordsOf(plain)
    .filter((word) => isMeaningful(word, 'es') && !PLAIN.has(word))
    .map((word) => stemOf(word.replace(/[aei]mos$/, 'er'), 'es'))
    .map((stem) => standIns.get(stem) ?? stem);
}

/** Whether a text speaks of all but what others name. */
export function speaksOfTheRest(text: string): boolean {
  return wordsOf(text).some((word) => REST.has(word));
}
