/** The same page in another language is asked the same: names in a link are not translated. */
export function keepQuery(): void {
  const other = document.querySelector<HTMLAnchorElement>('.masthead a[hreflang]');
  other?.addEventListener('click', () => {
    other.search = location.search;
    other.hash = location.hash;
  });
}
