import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { z } from 'zod';
import type { Calculator, Words } from '../engine/calculator.ts';
import type { Tables } from '../engine/tables.ts';

/** What a calculator's folder holds, found by listing `src/lib/calculators`. */
export interface CalculatorFolder {
  readonly id: string;
  readonly calculator: Calculator;
  readonly schema: z.ZodType;
  readonly words: Readonly<Record<'es' | 'en', Words>>;
  /** Tables made ahead; none where the folder has no `tables.ts`. */
  readonly tables: Tables;
}

/** Loads every calculator's folder; the folder's name is the calculator's id. */
export async function loadCalculatorFolders(root: string): Promise<Record<string, CalculatorFolder>> {
  const entries = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const loaded = await Promise.all(entries.map((entry) => loadFolder(root, entry.name)));
  return Object.fromEntries(loaded.sort((a, b) => (a.id < b.id ? -1 : 1)).map((folder) => [folder.id, folder]));
}

async function loadFolder(root: string, id: string): Promise<CalculatorFolder> {
  const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(join(root, id, file)).href);
  const [{ calculator }, { schema }, es, en] = await Promise.all(
    ['index.ts', 'schema.ts', 'words.es.ts', 'words.en.ts'].map(load),
  );
  const { tables } = existsSync(join(root, id, 'tables.ts')) ? await load('tables.ts') : { tables: {} };
  return { id, calculator, schema, words: { es: es.words, en: en.words }, tables };
}
