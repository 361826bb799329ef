import releases from '../../embed/releases.json' with { type: 'json' };
import type { Release } from './snippets.ts';

/** The newest loader that can be pinned; undefined before there is one. */
export const latestRelease: Release | undefined = releases.at(-1);
