import { join } from 'node:path';
import { z } from 'zod';
import { faultText, readYaml } from '../../src/lib/authoring/yaml-file.ts';
import type { Locale } from '../../src/lib/language/locale.ts';
import type { SynonymGroup } from '../../src/lib/search/synonyms.ts';

const group = z.array(z.string().min(1)).min(2);
const schema = z.strictObject({ es: z.array(group), en: z.array(group) });

/** Reads the words and phrases that people use for one thing. A fault of the file stops the build with its place. */
export function synonymGroups(root: string): Readonly<Record<Locale, readonly SynonymGroup[]>> {
  const name = 'src/content/search/synonyms.yaml';
  const { value, faults } = readYaml(join(root, name), name, schema);
  if (!value) throw new Error(faults.map(faultText).join('\n'));
  return value;
}
