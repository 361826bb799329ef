/**
 * Cuts the text face down to what Spanish and English need, at one weight, and writes it to public/fonts with its
 * licence. Run again after a change of face or of characters: `node scripts/fonts.ts`.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const root = join(import.meta.dirname, '..');
const face = join(root, 'node_modules/@fontsource-variable/newsreader');
const output = join(root, 'public/fonts');
/** Bytes the face may take of a page's budget. */
const LIMIT = 12_500;

/** Signs of programs, which prose does not write and code has its own face for. */
const NO_PROSE = '#*<=>[\\]^_`{|}~';
const latin = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCharCode(0x20 + index)).filter(
  (character) => !NO_PROSE.includes(character),
);
const characters = `${latin.join('')}áéíóúüñÁÉÍÓÚÜÑ¿¡«»“”‘’–—…·ªº°×−✓\u00a0\u202f`;

mkdirSync(output, { recursive: true });
const subset = await subsetFont(readFileSync(join(face, 'files/newsreader-latin-wght-normal.woff2')), characters, {
  targetFormat: 'woff2',
  variationAxes: { wght: 430 },
  // Kerning, and figures that stand on the line and under one another; small capitals and the like go unused.
  keepFeatures: ['kern', 'lnum', 'tnum'],
  noHinting: true,
});
if (subset.length > LIMIT) throw new Error(`The face takes ${subset.length} bytes; it may take ${LIMIT}.`);
writeFileSync(join(output, 'newsreader.woff2'), subset);
copyFileSync(join(face, 'LICENSE'), join(output, 'OFL.txt'));
console.log(`newsreader.woff2: ${subset.length} bytes`);
