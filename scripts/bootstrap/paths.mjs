import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What is installed, to the byte. */
export const lockfile = join(root, 'package-lock.json');

/** Where the project's own programs are, its Node 24 among them. */
export const binaries = join(root, 'node_modules', '.bin');

/** Where the full output of each step is kept. */
export const logs = join(root, '.cache', 'logs');

const inherited = (process.env.PATH ?? '').split(delimiter);

/** The environment of a step: the project's own Node and programs come first. */
export const projectEnvironment = {
  ...process.env,
  PATH: [binaries, ...inherited].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

/** The environment of the installer: the machine's own Node, since the project's is being replaced. */
export const machineEnvironment = {
  ...process.env,
  PATH: inherited.filter((folder) => !folder.endsWith(join('node_modules', '.bin'))).join(delimiter),
};
