import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import releases from '../../../src/embed/releases.json' with { type: 'json' };

const built = join(import.meta.dirname, '../../../dist/site/embed');
const files = ['v1.js', ...releases.map(({ version }) => `${version}/v1.js`)];
const byBytes = new Map(files.map((file) => [readFileSync(join(built, file), 'latin1'), `embed/${file}`]));

/** The loader of today and every one that was ever released: all of them have to behave. The same bytes count once. */
export const loaders: readonly string[] = [...byBytes.values()];
