/** What a host may style with `::part()`, by selector. */
const PARTS = {
  '.calculator': 'calculator',
  '.question': 'question',
  '.ask': 'form',
  '.field': 'field',
  '.label': 'label',
  'input,select': 'input',
  'button,.letter>summary': 'button',
  '.result': 'answer',
  '.say': 'headline',
  figure: 'picture',
  table: 'table',
  '.prudent': 'prudent',
};

/** Names the parts that are there now; whatever is drawn later is named when it is. */
export function nameParts(box: Element): void {
  for (const [selector, part] of Object.entries(PARTS))
    for (const element of box.querySelectorAll(selector)) element.setAttribute('part', part);
}
