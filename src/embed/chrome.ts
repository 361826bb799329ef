import type { Pieces } from './inline.ts';

/** What stands around a calculator in somebody's page: its question, and the element it lives in. */
export function chrome({ data }: Pieces): { readonly box: HTMLElement; readonly live: HTMLElement } {
  const { provider } = data.source;
  const make = (tag: string, name: string, ...inside: (Node | string)[]) => {
    const element = Object.assign(document.createElement(tag), { className: name });
    element.append(...inside);
    return element;
  };
  const link = Object.assign(document.createElement('a'), {
    href: new URL(`/${data.locale}/${provider.id}/`, data.pageHref).href,
    textContent: provider.name,
  });
  const crumb = make('p', 'crumb', link, ` · ${data.labels.name}`);
  const live = make('div', 'live');
  const frame = make('div', 'frame', make('div', 'question', crumb, make('h2', '', data.labels.question)), live);
  const box = make('div', 'plazo', make('div', 'calculator embed', frame));
  return { box: Object.assign(box, { lang: data.locale, dir: 'ltr' }), live };
}
