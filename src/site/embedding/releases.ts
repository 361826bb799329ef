import type { Release } from './snippets.ts';

/** Released loaders, oldest first. */
const [list = []] = Object.values(
  import.meta.glob<readonly Release[]>('../../embed/releases.json', { eager: true, import: 'default' }),
);

/** The newest loader that can be pinned. */
export const latestRelease: Release | undefined = list.at(-1);
