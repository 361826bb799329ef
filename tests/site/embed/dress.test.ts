import { afterEach, expect, test, vi } from 'vitest';
import { dresser } from '../../../src/embed/dress.ts';

const DARK = '(prefers-color-scheme: dark)';

class MediaRule {
  readonly #write: (text: string) => void;
  #text = DARK;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  get media() {
    return this;
  }

  get mediaText() {
    return this.#text;
  }

  set mediaText(text: string) {
    this.#text = text;
    this.#write(text);
  }
}

/** A page without a browser, and all that is written into its styles. */
function page() {
  const written: string[] = [];
  vi.stubGlobal('CSSMediaRule', MediaRule);
  const style = {
    set colorScheme(scheme: string) {
      written.push(`scheme: ${scheme}`);
    },
    setProperty: (name: string, value: string) => written.push(`${name}: ${value}`),
  };
  const rule = new MediaRule((text) => written.push(`media: ${text}`));
  const dress = dresser({ style } as unknown as HTMLElement, [{ cssRules: [rule] } as unknown as CSSStyleSheet]);
  return {
    wear: (theme: string, variables: Readonly<Record<string, string>>) => {
      written.length = 0;
      dress({ theme, variables });
      return [...written];
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

test('what has not changed is not written again, and what has is', () => {
  const { wear } = page();
  expect(wear('dark', { ink: 'red' })).toEqual(expect.arrayContaining(['scheme: dark', 'media: all', '--ink: red']));
  expect(wear('dark', { ink: 'red' })).toEqual([]);
  expect(wear('dark', { ink: 'blue' })).toEqual(['--ink: blue']);
  expect(wear('light', { ink: 'blue' })).toEqual(['scheme: light', 'media: not all']);
  expect(wear('', {})).toEqual(['scheme: ', `media: ${DARK}`, '--ink: ']);
});

test('a value that would fetch something counts as none', () => {
  const { wear } = page();
  expect(wear('', { paper: 'red' })).toContain('--paper: red');
  expect(wear('', { paper: 'url(//elsewhere)' })).toEqual(['--paper: ']);
  expect(wear('', { paper: 'image-set("//elsewhere" 1x)' })).toEqual([]);
});
