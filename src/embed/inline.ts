import { style } from 'embed:style';
import { draw } from '../components/calculator/draw.ts';
import type { IslandProps } from '../components/calculator/Island.tsx';
import type { Fields } from '../lib/input/fields.ts';
import { chrome } from './chrome.ts';
import { aimLinks, opensInParent } from './links.ts';
import type { Tell, Wish } from './messages.ts';
import { nameParts } from './parts.ts';
import { type Running, run } from './run.ts';

export type Pieces = Omit<IslandProps, 'onOutcome'>;

/** A calculator in somebody's page. */
export interface Guest {
  set(wish: Wish): void;
  end(): void;
}

/** What the module of a calculator gives: it draws it in a shadow root. */
export type Mount = (root: ShadowRoot, wish: Wish, tell: Tell) => Guest;

/** Makes the `mount` of one calculator, which draws it with its style and touches nothing outside of the root. */
export function mountOf(given: Pieces, home: string): Mount {
  return (root, opening, tell) => {
    const sheets = wardrobe(root);
    sheets.add(style);
    const pieces = dressed(located(given, home), sheets);
    const { box, live } = chrome(pieces);
    let [wish, ended] = [opening, false];
    aimLinks(box, () => (opensInParent(wish.query) ? '_self' : '_blank'));
    const told: Tell = (type, detail) => {
      nameParts(box);
      // A copy: what its listeners do to it is not to be what the reader is shown next.
      if (!ended) tell(type, structuredClone(detail));
    };
    let running: Running | undefined;
    const variables = [...new Set(style.match(/(?<=var\(--plazo-)[\w-]+/g))];
    const { labels, source } = pieces.data;
    const place = { box, title: `${labels.question} · ${source.provider.name}`, variables, tell: told };
    // Until it holds what was asked for it stays out of the page, where it would answer for today.
    const onOpen = () => {
      if (!ended) root.append(box);
    };
    run(place, (beginning) => draw(live, pieces, { ...beginning, spell, onOpen }), opening.query).then(
      (begun) => {
        running = begun;
        if (ended) begun.end();
        else begun.ask(wish.query);
      },
      () => told('error', { reason: 'load' }),
    );
    return {
      set: (wanted) => {
        wish = wanted;
        running?.ask(wish.query);
      },
      end: () => {
        ended = true;
        running?.end();
        // There are hosts whose own `remove` fails where there is nothing to be removed.
        box.replaceWith();
        sheets.empty();
      },
    };
  };
}

async function spell(fields: Fields, query: string): Promise<string> {
  if (!query) return query;
  // What reads the query is wanted next: both come at once.
  const [{ exactNames }] = await Promise.all([
    import('../lib/share-link/exact-names.ts'),
    import('../lib/share-link/from-query.ts'),
  ]);
  const pairs = exactNames(fields, new URLSearchParams(query));
  return new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString();
}

/** The addresses of the data lead to where the module came from, not to the host's site. */
function located(pieces: Pieces, home: string): Pieces {
  const { data } = pieces;
  const from = (address: string) => new URL(address, home).href;
  return { ...pieces, data: { ...data, clauseHref: from(data.clauseHref), pageHref: from(data.pageHref) } };
}

interface Wardrobe {
  add(css: string): void;
  empty(): void;
}

/** The style sheets of a root that are a calculator's own. */
function wardrobe(root: ShadowRoot): Wardrobe {
  const own: CSSStyleSheet[] = [];
  return {
    add: (css) => {
      const sheet = new CSSStyleSheet();
      // Most sizes go by the size of the box's letters, and are written in short.
      sheet.replaceSync(css.replace(/(-?[\d.]+)r\b/g, 'calc($1*var(--rem))'));
      own.push(sheet);
      root.adoptedStyleSheets.push(sheet);
    },
    empty: () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !own.includes(sheet));
    },
  };
}

/** What comes late brings the styles of its own. */
function dressed(pieces: Pieces, sheets: Wardrobe): Pieces {
  const later = Object.entries(pieces.later ?? {}).map(([name, find]) => {
    const put = async () => {
      const part = await find();
      if (part.style) sheets.add(part.style);
      return part;
    };
    return [name, put];
  });
  return { ...pieces, later: Object.fromEntries(later) };
}
