import { once } from '../../lib/search/once.ts';
import { bundleSize, type Shown } from '../../lib/search/shown.ts';

/** Where the texts of records are. */
export interface Shelf {
  /** What a record shows, by the id that the engine gives. */
  read(id: string): Promise<Shown | undefined>;
}

/** Reads records from bundles, each of which `load` fetches once. */
export function createShelf(load: (bundle: string) => Promise<readonly Shown[]>): Shelf {
  const bundleOf = once(load);
  return {
    read: async (id) => {
      const [sheet, number] = id.split('.');
      const bundle = await bundleOf(`${sheet}.${Math.floor(Number(number) / bundleSize)}`);
      return bundle[Number(number) % bundleSize];
    },
  };
}
