/** The narrowest column that a page is likely to give a calculator on paper. What is wider is not higher. */
const COLUMN = 560;

/**
 * Tells how high `box` would be on paper, as a length. A copy of it is drawn for a moment, out of sight and with the styles
 * for paper: what is before the reader's eyes is not touched.
 */
export function paperOf(box: HTMLElement): () => string {
  let sheet: CSSStyleSheet | undefined;
  let last = '0';
  return () => {
    // A window that is not shown has no width to go by.
    if (!innerWidth) return last;
    sheet ??= forPaper(document.styleSheets);
    const place = Object.assign(document.createElement('div'), { inert: true });
    const width = `${Math.min(innerWidth, COLUMN)}px`;
    Object.assign(place.style, { position: 'absolute', top: '0', visibility: 'hidden', width });
    const root = place.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheet];
    root.append(box.cloneNode(true));
    document.documentElement.append(place);
    // One more for what is lost where the two are rounded.
    last = `${Math.ceil(place.getBoundingClientRect().height) + 1}px`;
    place.remove();
    return last;
  };
}

function forPaper(sheets: Iterable<CSSStyleSheet>): CSSStyleSheet {
  const text = [...sheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text.replace(/@media print/g, '@media all').replace(/@media screen/g, '@media not all'));
  return sheet;
}
