import { statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

export type Location =
  | { readonly kind: 'file'; readonly path: string; readonly status: 200 | 404 }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'nothing'; readonly status: 400 | 404 };

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The path a request names, decoded; null when it cannot name a file. */
function decoded(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') || path.includes('\\') ? null : path;
  } catch {
    return null;
  }
}

/** The `404.html` nearest to what was asked for, so that each language can have its own. */
function notFound(root: string, wanted: string): Location {
  for (let folder = dirname(wanted); folder.startsWith(root); folder = dirname(folder)) {
    const page = join(folder, '404.html');
    if (isFile(page)) return { kind: 'file', path: page, status: 404 };
  }
  return { kind: 'nothing', status: 404 };
}

/** Finds the file for a path. Folders answer with their `index.html`, and nothing outside `root` is ever reached. */
export function locate(root: string, pathname: string): Location {
  const path = decoded(pathname);
  if (path === null) return { kind: 'nothing', status: 400 };
  const wanted = join(root, path);
  if (wanted !== root && !wanted.startsWith(root + sep)) return { kind: 'nothing', status: 400 };
  if (wanted === join(root, '_headers')) return notFound(root, wanted);
  if (path.endsWith('/')) {
    const index = join(wanted, 'index.html');
    return isFile(index) ? { kind: 'file', path: index, status: 200 } : notFound(root, index);
  }
  if (isFile(wanted)) return { kind: 'file', path: wanted, status: 200 };
  if (isFile(`${wanted}.html`)) return { kind: 'file', path: `${wanted}.html`, status: 200 };
  if (isFile(join(wanted, 'index.html'))) return { kind: 'moved', to: `${encodeURI(path).replace(/^\/+/, '/')}/` };
  return notFound(root, wanted);
}
