import { style } from 'embed:style';
import { draw } from '../components/calculator/draw.ts';
import type { IslandProps } from '../components/calculator/Island.tsx';
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
  const pieces = located(given, home);
  return (root, opening, tell) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets.push(sheet);
    const { box, live } = chrome(pieces);
    let [wish, ended] = [opening, false];
    aimLinks(box, () => (opensInParent(wish.query) ? '_self' : '_blank'));
    const told: Tell = (type, detail) => {
      nameParts(box);
      if (!ended) tell(type, detail);
    };
    let running: Running | undefined;
    const place = { box, title: pieces.data.labels.question, tell: told };
    // Until it holds what was asked for it stays out of the page, where it would answer for today.
    const onOpen = () => {
      if (!ended) root.append(box);
    };
    run(place, (beginning) => draw(live, pieces, { ...beginning, onOpen }), opening.query).then(
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
        box.remove();
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      },
    };
  };
}

/** The addresses of the data lead to where the module came from, not to the host's site. */
function located(pieces: Pieces, home: string): Pieces {
  const { data } = pieces;
  const from = (address: string) => new URL(address, home).href;
  return { ...pieces, data: { ...data, clauseHref: from(data.clauseHref), pageHref: from(data.pageHref) } };
}
