import { join } from 'node:path';
import { z } from 'zod';
import { faultText, readYaml } from '../../src/lib/authoring/yaml-file.ts';
import type { Locale } from '../../src/lib/language/locale.ts';
import type { SynonymGroup } from '../../src/lib/search/synonyms.ts';

const group = z.array(z.string().min(1)).min(2);
const synonyms = z.strictObject({ es: z.array(group), en: z.array(group) });

const words = z.strictObject({ es: z.array(z.string().min(1)), en: z.array(z.string().min(1)) });
const pages = z.strictObject({
  calculators: words,
  compare: words,
  procedures: words,
  bulk: words,
  glossary: words,
  embed: words,
  developers: words,
});

/** The words under which each of the site's own pages is looked for. */
export type PageKeywords = z.infer<typeof pages>;

/** Reads the words and phrases that people use for one thing. */
export function synonymGroups(root: string): Readonly<Record<Locale, readonly SynonymGroup[]>> {
  return read(root, 'synonyms.yaml', synonyms);
}

/** Reads the words under which the site's own pages are looked for. */
export function pageKeywords(root: string): PageKeywords {
  return read(root, 'pages.yaml', pages);
}

/** A fault of the file stops the build with its place. */
function read<T>(root: string, file: string, schema: z.ZodType<T>): T {
  const name = `src/content/search/${file}`;
  const { value, faults } = readYaml(join(root, name), name, schema);
  if (!value) throw new Error(faults.map(faultText).join('\n'));
  return value;
}
