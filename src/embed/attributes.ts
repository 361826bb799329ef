/** What belongs to the host's page, to those who count its visits, or to the frame around the calculator. */
const NOT_INPUT =
  /^(provider|calculator|lang|theme|mode|links|class|id|is|style|slot|hidden|inert|title|dir|role|(export)?parts?|nonce|popover|accesskey|tabindex|translate|draggable|contenteditable|spellcheck|inputmode|enterkeyhint|writingsuggestions|xmlns|heading(offset|reset)|elementtiming|(auto|item|on|utm_).+)$/i;
/** Frameworks mark elements with names that have other signs. */
const INPUT = /^[a-z]\w*(\.[\w-]+)*$/i;

/** The inputs among the attributes of an element, both as queries. */
export function inputsIn(query: string): string {
  const pairs = [...new URLSearchParams(query)].filter(([name]) => INPUT.test(name) && !NOT_INPUT.test(name));
  return new URLSearchParams(pairs).toString();
}
// inputsIn('provider=acme&class=wide&data-id=7&requestedon=2026-08-05') // => 'requestedon=2026-08-05'
