import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { createAnswer } from './serve/answer.ts';

const FIRST_PORT = 4321;
const PORTS_TRIED = 100;
const HOST = process.env.PLAZO_HOST ?? '127.0.0.1';

export interface Served {
  /** The site's address, with a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface Wanted {
  readonly root: string;
  readonly port?: number;
  /** From 0 to 11, how hard to compress; quick at first sight unless said. */
  readonly brotliQuality?: number;
}

/** Starts listening on a port; false when another program has it. */
function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const refused = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? done(false) : fail(error);
    server.once('error', refused);
    server.listen(port, HOST, () => {
      server.off('error', refused);
      done(true);
    });
  });
}

async function listenOnFreePort(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TRIED && port < 65_536; port += 1) {
    if (await listen(server, port)) return port;
  }
  throw new Error(`No free port from ${first} on. Name another: PORT=8080 npm start`);
}

/**
 * Serves a folder of built pages on the first free port from `port` on.
 * Throws an `Error` that says what to do when the folder holds no site or no port is free.
 */
export async function serve({ root, port = FIRST_PORT, brotliQuality }: Wanted): Promise<Served> {
  const folder = resolve(root);
  if (!existsSync(folder)) throw new Error(`${folder} does not exist. Build the site first: npm run build`);
  const answer = createAnswer(folder, brotliQuality);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}: ${error}`);
      response.writeHead(500).end();
    });
  });
  const taken = await listenOnFreePort(server, port);
  return {
    url: `http://${HOST}:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

if (import.meta.main) {
  const root = process.argv[2] ?? join(import.meta.dirname, '..', 'dist', 'site');
  try {
    const { url } = await serve({ root, port: Number(process.env.PORT ?? FIRST_PORT) });
    console.log(`\nPlazo is at ${url}\nPress Ctrl+C to stop.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
