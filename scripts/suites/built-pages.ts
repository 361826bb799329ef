import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from './tool.ts';

export interface BuiltPage {
  /** Its place below the site's folder, for example `es/index.html`. */
  readonly file: string;
  /** The path a reader sees, for example `/es/`. */
  readonly path: string;
  readonly html: string;
}

/** Every HTML page of the built site, in order. The search engine's own files are not pages of ours. */
export function builtPages(): readonly BuiltPage[] {
  return globSync('**/*.html', { cwd: site, exclude: ['pagefind/**'] })
    .sort()
    .map((file) => ({
      file,
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(site, file), 'utf8'),
    }));
}
