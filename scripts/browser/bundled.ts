import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import type { Browser } from './browser.ts';
import { fontsConf } from './fonts.ts';

const root = join(import.meta.dirname, '..', '..');
const bundle = join(root, 'node_modules', '@sparticuz', 'chromium');
const cache = join(root, '.cache');

/** Archives of the package, and the folder each is unpacked to. The libraries are those a bare Debian lacks. */
const ARCHIVES = [
  ['fonts.tar', '.'],
  ['swiftshader.tar', '.'],
  ['al2023.tar', '.'],
] as const;

const decompress = (name: string, to: string): Promise<void> =>
  pipeline(createReadStream(join(bundle, 'bin', `${name}.br`)), createBrotliDecompress(), createWriteStream(to));

async function unpackInto(folder: string, home: string): Promise<void> {
  await decompress('chromium', join(folder, 'chromium'));
  await chmod(join(folder, 'chromium'), 0o755);
  for (const [name, below] of ARCHIVES) {
    const archive = join(folder, name);
    await decompress(name, archive);
    await promisify(execFile)('tar', ['-xf', archive, '-C', join(folder, below)]);
    await rm(archive);
  }
  await writeFile(join(folder, 'fonts.conf'), fontsConf(home));
}

/** Unpacks beside its place and then moves, so that no other process ever sees half a browser. */
async function unpack(home: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, 'chromium-'));
  try {
    await unpackInto(draft, home);
    await rename(draft, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * The Chromium inside the npm package `@sparticuz/chromium`, with the libraries and fonts it brings along.
 * Only for Linux on x64. The package's own list of flags is not used: it turns web security off.
 */
export async function bundled(): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(bundle)) return null;
  const { version } = JSON.parse(readFileSync(join(bundle, 'package.json'), 'utf8'));
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(home)) await unpack(home);
  return {
    source: `@sparticuz/chromium ${version}`,
    executablePath: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(home, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}
