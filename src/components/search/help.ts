import type { Locale } from '../../lib/language/locale.ts';
import { routes } from '../../site/routes.ts';
import { element } from './element.ts';
import type { SearchWords } from './words.ts';

/** Questions to start from; `pick` is told which one was chosen. */
export function suggestionsOf(
  questions: readonly string[],
  words: SearchWords,
  pick: (question: string) => void,
): Node[] {
  if (questions.length === 0) return [];
  const items = questions.map((question) => {
    const button = element('button', { type: 'button' }, question);
    button.addEventListener('click', () => pick(question));
    return element('li', {}, button);
  });
  return [element('h2', {}, words.suggestions), element('ul', {}, ...items)];
}

/** Ways on that need no search. */
export function linksOf(locale: Locale, words: SearchWords): HTMLUListElement {
  const addresses = {
    providers: `${routes.home(locale)}#providers`,
    calculators: routes.calculators(locale),
    glossary: routes.glossary(locale),
  };
  const link = (key: keyof typeof addresses) =>
    element('li', {}, element('a', { href: addresses[key] }, words.links[key]));
  return element('ul', {}, link('providers'), link('calculators'), link('glossary'));
}
