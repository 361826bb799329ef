import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFault, type ReadFile, readYaml } from './yaml-file.ts';

/** A policy's text in one language; a missing file is a fault. */
export function readText(
  folder: string,
  name: string,
  id: string,
  language: 'es' | 'en',
  faults: ContentFault[],
): string {
  const path = join(folder, id, `${language}.mdx`);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  faults.push({
    file: join(name, `${language}.mdx`),
    path: '',
    found: 'no file',
    expected: `the text in ${language === 'es' ? 'Spanish' : 'English'}`,
  });
  return '';
}

/** A YAML file read and checked; undefined, and a fault, when there is none. */
export function read<T>(
  path: string,
  name: string,
  schema: Parameters<typeof readYaml<T>>[2],
  faults: ContentFault[],
): ReadFile<T> | undefined {
  if (!existsSync(path)) {
    faults.push({ file: name, path: '', found: 'no file', expected: 'a YAML file of this name' });
    return undefined;
  }
  const file = readYaml(path, name, schema);
  faults.push(...file.faults);
  return file;
}
