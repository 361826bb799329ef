/** Signs that make a spreadsheet take a cell for a formula, the wide forms of East Asian keyboards included. */
const FORMULA = /^[\s\u{feff}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A cell that no spreadsheet runs: one that would begin a formula gets an apostrophe before it. */
export function neutral(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
// neutral('=HYPERLINK("https://example.com")') // => "'=HYPERLINK(…)"
