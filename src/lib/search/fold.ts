const combiningMarks = /\p{M}/gu;
const notOfWords = /[^\p{L}\p{N}]+/u;
const shortNot = /\b(can)(?:not|['’]t)\b|(\w+)n['’]t\b/g;

/**
 * A text as it is compared: lower case, without accents.
 *
 * fold('Facturación de Setiembre') // => 'facturacion de setiembre'
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(combiningMarks, '').toLowerCase();
}

/**
 * The words of a text, folded, in their order.
 *
 * wordsOf('¿Cómo doy de baja?') // => ['como', 'doy', 'de', 'baja']
 * wordsOf('I can’t, they don’t') // => ['i', 'can', 'not', 'they', 'do', 'not']
 */
export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .replace(shortNot, '$1$2 not')
    .split(notOfWords)
    .filter((word) => word !== '');
}
