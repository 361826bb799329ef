import type { Mount } from '../components/calculator/draw.ts';
import { recordEarly } from '../components/calculator/early.ts';
import type { IslandData } from '../components/calculator/island-data.ts';
import type { Fields } from '../lib/input/fields.ts';
import { exactNames } from '../lib/share-link/exact-names.ts';
import { inputsIn } from './attributes.ts';
import { dresser } from './dress.ts';
import { type Host, meetHost } from './host.ts';
import { aimLinks, opensInParent } from './links.ts';
import { readWish } from './messages.ts';
import { paperOf } from './paper.ts';
import { type Running, run } from './run.ts';
import { VARIABLES } from './variables.ts';

const NOBODY = { tell: () => {}, refresh: () => {} };

/** Opens the calculator of a framed page as its address or its host says, and speaks with the loader where one framed it. */
export async function openFrame(): Promise<void> {
  const page = document.documentElement;
  const dress = dresser(page, document.styleSheets);
  const host = await meetHost(location.hash, paperOf(document.body));
  const { search } = location;
  let wish = host?.opening ?? readWish({ query: search, theme: new URLSearchParams(search).get('theme') });
  let running: Running | undefined;
  dress(wish);
  aimLinks(page, () => (opensInParent(wish.query) ? '_parent' : '_blank'));
  if (host) page.dataset.hosted = '';
  host?.listen((wished) => {
    wish = wished;
    dress(wish);
    running?.ask(wish.query);
  });
  const { tell, refresh } = host ?? NOBODY;
  try {
    running = await begin(wish.query, { tell, refresh });
    running.ask(wish.query);
  } catch {
    tell('error', { reason: 'load' });
  }
}

async function begin(query: string, { tell, refresh }: Pick<Host, 'tell' | 'refresh'>) {
  const island = document.querySelector('[data-island]');
  const json = document.querySelector('script[type="application/json"]')?.textContent;
  if (!island || !json) throw new Error('This page holds no calculator.');
  const data = JSON.parse(json) as IslandData;
  const early = recordEarly(island);
  // The calculator asks for what reads a query only once it is there itself: here both come at once.
  if (inputsIn(query)) void import(/* @vite-ignore */ document.body.dataset.reader ?? '').catch(() => {});
  const { mount } = (await import(/* @vite-ignore */ data.module ?? '')) as { readonly mount: Mount };
  const place = { box: document.body, title: document.title, variables: VARIABLES, tell };
  const running = await run(
    place,
    (opening) => mount(island, data, { ...opening, spell, onOpen: early.replay }),
    query,
  );
  document.body.dataset.alive = '';
  watchFolded(island, refresh);
  // The host answers with the scheme of the frame's place, which may have changed with the reader's.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', refresh);
  return running;
}

function spell(fields: Fields, query: string): string {
  const pairs = exactNames(fields, new URLSearchParams(query));
  return new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString();
}

/** Calls back once what is folded has come: that changes nothing on the screen, but how high the page is on paper. */
function watchFolded(island: Element, then: () => void): void {
  const observer = new MutationObserver(() => {
    if (!island.querySelector('.whole > section')) return;
    observer.disconnect();
    then();
  });
  observer.observe(island, { childList: true, subtree: true });
}
