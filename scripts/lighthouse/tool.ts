import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetchTool } from '../fetched-tool.ts';

/** The version the figures were measured with; 176 MB. */
const LIGHTHOUSE = { name: 'lighthouse', version: '13.5.0' };

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

/** Lighthouse, fetched from the registry when it is not there yet. */
export async function lighthouse(): Promise<Lighthouse> {
  const modules = fetchTool('lighthouse', LIGHTHOUSE);
  return (await import(pathToFileURL(join(modules, 'lighthouse', 'core', 'index.js')).href)).default;
}
