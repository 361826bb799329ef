/**
 * Keeps the loader of this version for ever: `public/embed/<version>/v1.js`, with its hash in `src/embed/releases.json`.
 * What has been released is never written again.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageFile from '../package.json' with { type: 'json' };
import releases from '../src/embed/releases.json' with { type: 'json' };
import { buildLoader } from './embed/build-loader.ts';
import { integrityOf } from './embed/integrity.ts';

const root = join(import.meta.dirname, '..');
const { version } = packageFile;
const file = join(root, 'public/embed', version, 'v1.js');
if (existsSync(file) || releases.some((release) => release.version === version))
  throw new Error(`The loader of ${version} has been released. Raise the version in package.json first.`);

await buildLoader(root, file);
const integrity = integrityOf(readFileSync(file));
const list = JSON.stringify([...releases, { version, integrity }], null, 2);
writeFileSync(join(root, 'src/embed/releases.json'), `${list}\n`);
console.log(`${version} ${integrity}`);
