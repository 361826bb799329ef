import type { FrameWish } from './messages.ts';
import { VARIABLES } from './variables.ts';

/** Functions that a value may hold: colours and sums. Whatever fetches something is not among them. */
const FUNCTIONS = /^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|calc|min|max|clamp)$/i;
const PLAIN = /^[^\\;{}<>@]{1,200}$/;
const DARK = '(prefers-color-scheme: dark)';
const MEDIA: Readonly<Record<string, string>> = { light: 'not all', dark: 'all' };

/**
 * Gives the element whose styles are in `sheets` a theme and the host's variables. The rules for dark are those of the
 * reader's system: a theme that is asked for turns them on or off.
 */
export function dresser(root: HTMLElement, sheets: Iterable<CSSStyleSheet>): (wish: Omit<FrameWish, 'query'>) => void {
  const darkRules = [...sheets].flatMap(({ cssRules }) => [...cssRules].filter(isForDark));
  const worn = new Map<string, string>();
  // A host may say the same many times a second: what is written anew, though it be the same, draws all of it anew.
  const put = (name: string, value: string, write: (value: string) => void) => {
    if (worn.get(name) === value) return;
    worn.set(name, value);
    write(value);
  };
  return ({ theme, variables }) => {
    const media = MEDIA[theme];
    put('color-scheme', media ? theme : '', (scheme) => {
      root.style.colorScheme = scheme;
      for (const rule of darkRules) rule.media.mediaText = media ?? DARK;
    });
    for (const name of VARIABLES) {
      const value: unknown = variables[name];
      const sound = typeof value === 'string' && isSound(value) ? value : '';
      put(`--${name}`, sound, (text) => root.style.setProperty(`--${name}`, text));
    }
  };
}

function isForDark(rule: CSSRule): rule is CSSMediaRule {
  return rule instanceof CSSMediaRule && rule.media.mediaText === DARK;
}

function isSound(value: string): boolean {
  return PLAIN.test(value) && [...value.matchAll(/([\w-]*)\(/g)].every(([, name = '']) => FUNCTIONS.test(name));
}
