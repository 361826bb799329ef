import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Too large for everyone's `node_modules` (176 MB), so it is fetched when first needed, into the cache. */
const VERSION = '13.5.0';
const folder = join(import.meta.dirname, '..', '..', '.cache', 'lighthouse');
const home = join(folder, 'node_modules', 'lighthouse');

interface Audit {
  readonly score: number | null;
  readonly numericValue?: number;
  readonly title: string;
}

/** What a run of Lighthouse finds, as far as it is read here. */
export interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null; readonly auditRefs: readonly Ref[] }>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

interface Ref {
  readonly id: string;
  readonly weight: number;
}

type Lighthouse = (url: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>;

/** Lighthouse in the one version the figures were measured with; fetched from the registry when it is not there yet. */
export async function lighthouse(): Promise<Lighthouse> {
  const manifest = join(home, 'package.json');
  const present = existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === VERSION;
  if (!present) {
    console.log(`Fetching lighthouse ${VERSION} into .cache/lighthouse`);
    const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder];
    execFileSync('npm', ['install', ...flags, `lighthouse@${VERSION}`], { stdio: 'inherit' });
  }
  return (await import(pathToFileURL(join(home, 'core', 'index.js')).href)).default;
}
