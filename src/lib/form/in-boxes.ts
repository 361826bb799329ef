/**
 * Rewrites the dates and amounts of a text from the form the library takes to the one people fill in: day, month and year
 * each in a box of its own, amounts in whole units beside their currency.
 */
export function inBoxes(text: string): string {
  return text
    .replace(/ (en centavos|in cents)\b/, '')
    .replace(/\{ "amount": (\d+)\d\d, "currency": "(\w+)" \}/, '$1 $2')
    .replace(/\b(\d{4})-0?(\d{1,2})-0?(\d{1,2})T(\d\d:\d\d)/g, '$3/$2/$1, $4')
    .replace(/\b(\d{4})-0?(\d{1,2})-0?(\d{1,2})\b/g, '$3/$2/$1')
    .replace(/\b(\d{4})-0?(\d{1,2})\b/g, '$2/$1');
}
// inBoxes('for example 2026-08-05') // => 'for example 5/8/2026'
