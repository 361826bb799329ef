import { type FrameWish, propertiesOf, readWish, type Tell } from './messages.ts';
import { VARIABLES } from './variables.ts';

/** The page around a frame, as far as they have spoken. */
export interface Host {
  /** What it wished first. */
  readonly opening: FrameWish;
  readonly tell: Tell;
  /** Says how high it is on paper by now, and hears anew of its place. */
  readonly refresh: () => void;
  /** Calls back with each of its later wishes. */
  listen(then: (wish: FrameWish) => void): void;
}

interface Known {
  readonly nonce: string;
  readonly origin: string;
}

const PROPERTIES = propertiesOf(VARIABLES);

/**
 * Meets the loader that framed this page and wrote a nonce behind the `#` of its address; undefined where none did. Whoever
 * knows the nonce and is the page around this one is the host, and only its origin is told anything from then on.
 * `paper` gives the height on paper, as a length.
 */
export async function meetHost(hash: string, paper: () => string): Promise<Host | undefined> {
  const address = new URLSearchParams(hash.slice(1));
  const [nonce, origin] = [address.get('plazo'), address.get('host')];
  if (!nonce || parent === self) return;
  // A loader of before wrote all of it into the address.
  if (origin)
    return isOrigin(origin) ? hostOf({ nonce, origin }, readWish(Object.fromEntries(address)), paper) : undefined;
  const { origin: found, wish } = await firstWish(nonce);
  return hostOf({ nonce, origin: found }, wish, paper);
}

function isOrigin(origin: string): boolean {
  return origin === 'null' || URL.canParse(origin);
}

function firstWish(nonce: string): Promise<{ readonly origin: string; readonly wish: FrameWish }> {
  return new Promise((done) => {
    const stop = hear(nonce, (origin, wish) => {
      stop();
      done({ origin, wish });
    });
    // There is nothing in it that the page around this one has not written itself.
    parent.postMessage({ plazo: 1, nonce, type: 'open', detail: {}, properties: PROPERTIES, paper: '0' }, '*');
  });
}

function hostOf({ nonce, origin }: Known, opening: FrameWish, paper: () => string): Host {
  // A host without an origin cannot be named to the browser: then the nonce alone tells who may listen.
  const target = origin === 'null' ? '*' : origin;
  const say = (type: string, detail: object) =>
    parent.postMessage({ plazo: 1, nonce, type, detail, properties: PROPERTIES, paper: paper() }, target);
  return {
    opening,
    tell: say,
    refresh: () => say('open', {}),
    listen: (then) => {
      hear(nonce, (from, wish) => {
        if (from === origin) then(wish);
      });
    },
  };
}

/** Calls back with the wishes of the page around this one that name the nonce, until the function it gives is called. */
function hear(nonce: string, then: (origin: string, wish: FrameWish) => void): () => void {
  const take = ({ source, origin, data }: MessageEvent) => {
    if (source !== parent || data?.plazo !== 1) return;
    // What is no wish is not one for nothing.
    if (data.nonce === nonce && data.type === 'set' && typeof data.detail?.query === 'string')
      then(origin, readWish(data.detail, PROPERTIES));
  };
  addEventListener('message', take);
  return () => removeEventListener('message', take);
}
