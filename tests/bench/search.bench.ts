/**
 * What a first query loads and how long it takes on large sites: the real policies and made-up ones like them.
 * Run it: `npm run bench search`. Each judged Spanish question is asked as the first of a visit. It takes minutes.
 */
import type { SearchRecord } from '../../scripts/search/record.ts';
import { searchRecords } from '../../scripts/search/records.ts';
import { judged } from '../content/search/judged.ts';
import { type LocalIndex, localIndex } from '../content/search/local-index.ts';
import { madeUpRecords } from './search-corpus.ts';

interface Asked {
  readonly query: string;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly loaded: ReadonlyMap<string, number>;
}

const real = searchRecords().filter(({ locale }) => locale === 'es');

/** The value below which a share of some numbers lies. */
function quantile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.round((numbers.length - 1) * share)] ?? 0;
}

async function ask(index: LocalIndex, query: string): Promise<Asked> {
  const finder = await index.finder('es');
  const began = performance.now();
  await finder.find(query, '');
  const milliseconds = performance.now() - began;
  const loaded = index.loaded();
  return { query, milliseconds, loaded, bytes: [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0) };
}

/** Bytes of each kind of file, on average. */
function byKind(asked: readonly Asked[]): string {
  const sums = new Map<string, number>();
  for (const [file, bytes] of asked.flatMap(({ loaded }) => [...loaded])) {
    const kind = file.replace(/\/.*/, '').replace(/\.es.*(?=\.pf_)/, '');
    sums.set(kind, (sums.get(kind) ?? 0) + bytes);
  }
  return [...sums].map(([kind, bytes]) => `${kind} ${Math.round(bytes / asked.length)}`).join(', ');
}

async function measure(name: string, records: readonly SearchRecord[]): Promise<void> {
  const began = performance.now();
  const index = await localIndex(records);
  const built = (performance.now() - began) / 1000;
  const asked: Asked[] = [];
  for (const { query } of judged.es) asked.push(await ask(index, query));
  const bytes = asked.map(({ bytes }) => bytes);
  const times = asked.map(({ milliseconds }) => milliseconds);
  const worst = asked.find(({ bytes: own }) => own === Math.max(...bytes))?.query;
  index.remove();
  console.log(`${name}: ${records.length} records a language, indexed in ${built.toFixed(1)} s`);
  console.log(
    `  bytes of a first query: median ${quantile(bytes, 0.5)}, nine of ten ${quantile(bytes, 0.9)}, most ${quantile(bytes, 1)} (${worst})`,
  );
  console.log(`  on average: ${byKind(asked)}`);
  console.log(
    `  ms to its results: median ${quantile(times, 0.5).toFixed(0)}, nine of ten ${quantile(times, 0.9).toFixed(0)}`,
  );
}

await measure('today', real);
// A policy brings about seven pages: its own, its provider's, its open questions and its calculators.
await measure('1,000 pages in all, as of 140 policies like ours', [...real, ...madeUpRecords(real, 140)]);
await measure('1,000 policies like ours', [...real, ...madeUpRecords(real, 1000)]);
await measure('400 policies of 45 clauses', [...real, ...madeUpRecords(real, 400, 45)]);
