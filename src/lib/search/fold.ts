const combiningMarks = /\p{M}/gu;
const notOfWords = /[^\p{L}\p{N}]+/u;

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
 */
export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(notOfWords)
    .filter((word) => word !== '');
}
