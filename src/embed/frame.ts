import { recordEarly } from '../components/calculator/early.ts';
import type { IslandData } from '../components/calculator/island-data.ts';
import { mount } from '../components/calculator/mount.ts';
import { dresser } from './dress.ts';
import { aimLinks, opensInParent } from './links.ts';
import { readWish, type Tell } from './messages.ts';
import { run } from './run.ts';

/** The page that is framed. It opens with what its address says, and speaks with the loader where one framed it. */
const address = new URLSearchParams(location.hash.slice(1));
const [nonce, host] = [address.get('plazo'), address.get('host')];
const hosted = Boolean(nonce && host);
let query = (hosted ? address.get('query') : location.search) ?? '';

/** A host without an origin cannot be named to the browser: then the nonce alone tells who may listen. */
const tell: Tell = (type, detail) => {
  if (hosted) parent.postMessage({ plazo: 1, nonce, type, detail }, host === 'null' ? '*' : String(host));
};

const page = document.documentElement;
const dress = dresser(page, document.styleSheets);
dress(readWish({ theme: (hosted ? address : new URLSearchParams(query)).get('theme') }));
aimLinks(page, () => (opensInParent(query) ? '_parent' : '_blank'));
if (hosted) page.dataset.hosted = '';

const island = document.querySelector('[data-island]');
const json = document.querySelector('script[type="application/json"]')?.textContent;
if (island && json) open(island, JSON.parse(json) as IslandData).catch(() => tell('error', { reason: 'load' }));

async function open(island: Element, data: IslandData): Promise<void> {
  const early = recordEarly(island);
  const place = { box: document.body, title: document.title, tell };
  const { ask } = await run(place, (opening) => mount(island, data, { ...opening, onOpen: early.replay }), query);
  document.body.dataset.alive = '';
  if (!hosted) return;
  addEventListener('message', ({ source, origin, data: message }) => {
    if (source !== parent || origin !== host || message?.plazo !== 1) return;
    if (message.nonce !== nonce || message.type !== 'set') return;
    const wish = readWish(message.detail);
    query = wish.query;
    dress(wish);
    ask(query);
  });
}
