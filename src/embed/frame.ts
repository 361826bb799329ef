import type { Mount } from '../components/calculator/draw.ts';
import { recordEarly } from '../components/calculator/early.ts';
import type { IslandData } from '../components/calculator/island-data.ts';
import { dresser } from './dress.ts';
import { aimLinks, opensInParent } from './links.ts';
import { readWish, type Tell, type Wish } from './messages.ts';
import { run } from './run.ts';
import { VARIABLES } from './variables.ts';

/** The page around this one and the word it goes by, as the loader wrote them into the address. */
interface Host {
  readonly nonce: string;
  readonly origin: string;
}

/** Opens the calculator of a framed page with what its address says, and speaks with the loader where one framed it. */
export async function openFrame(): Promise<void> {
  const page = document.documentElement;
  const address = new URLSearchParams(location.hash.slice(1));
  const host = hostIn(address);
  const given = host ? address : new URLSearchParams(location.search);
  let query = (host ? address.get('query') : location.search) ?? '';
  const dress = dresser(page, document.styleSheets);
  dress(readWish({ theme: given.get('theme') }));
  aimLinks(page, () => (opensInParent(query) ? '_parent' : '_blank'));
  if (host) page.dataset.hosted = '';
  const tell = teller(host);
  try {
    const { ask } = await begin(query, tell);
    listen(host, (wish) => {
      query = wish.query;
      dress(wish);
      ask(query);
    });
  } catch {
    tell('error', { reason: 'load' });
  }
}

function hostIn(address: URLSearchParams): Host | undefined {
  const [nonce, origin] = [address.get('plazo'), address.get('host')];
  return nonce && origin && (origin === 'null' || URL.canParse(origin)) ? { nonce, origin } : undefined;
}

/** A host without an origin cannot be named to the browser: then the nonce alone tells who may listen. */
function teller(host: Host | undefined): Tell {
  if (!host) return () => {};
  const { nonce, origin } = host;
  return (type, detail) => parent.postMessage({ plazo: 1, nonce, type, detail }, origin === 'null' ? '*' : origin);
}

async function begin(query: string, tell: Tell) {
  const island = document.querySelector('[data-island]');
  const json = document.querySelector('script[type="application/json"]')?.textContent;
  if (!island || !json) throw new Error('This page holds no calculator.');
  const data = JSON.parse(json) as IslandData;
  const early = recordEarly(island);
  const { mount } = (await import(/* @vite-ignore */ data.module ?? '')) as { readonly mount: Mount };
  const place = { box: document.body, title: document.title, variables: VARIABLES, tell };
  const running = await run(place, (opening) => mount(island, data, { ...opening, onOpen: early.replay }), query);
  document.body.dataset.alive = '';
  return running;
}

function listen(host: Host | undefined, then: (wish: Wish) => void): void {
  if (!host) return;
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || origin !== host.origin || data?.plazo !== 1) return;
    if (data.nonce === host.nonce && data.type === 'set') then(readWish(data.detail));
  });
}
