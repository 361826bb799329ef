import { routes } from '../routes.ts';
import { choice, type Embed, frameAddress, pageAddress } from './embed.ts';
import { type Attribute, escaped, indented, layOut, openTag } from './markup.ts';
import { FRAME_WIDTH, heightOf, roomOf, stepped } from './room.ts';

/** A released loader, to be pinned. `integrity` is its hash as an attribute takes it. */
export interface Release {
  readonly version: string;
  readonly integrity: string;
}

/** What a snippet needs beside the embed itself. */
export interface Surroundings {
  /** Origin of the site that serves the calculators. */
  readonly site: string;
  /** The question in the language of the embed, for the link and for the frame's name. */
  readonly title: string;
  /** The loader to pin; undefined takes the one that is kept up to date. */
  readonly release?: Release | undefined;
  /** How high a plain frame has been measured to be with its inputs. */
  readonly height?: number | undefined;
}

/** The room a plain frame of a calculator needs without inputs: nobody gives it another height once it is there. */
export function frameSize({ provider, calculator }: Embed): { readonly width: number; readonly height: number } {
  return { width: FRAME_WIDTH, height: heightOf(provider, calculator) };
}

/** The loader's tag, to be put once on a page. */
export function loaderTag({ site, release }: Surroundings): string {
  const address = new URL(release ? routes.pinnedLoader(release.version) : routes.loader, site).href;
  const pinned: readonly Attribute[] = release
    ? [
        ['integrity', release.integrity],
        ['crossorigin', 'anonymous'],
      ]
    : [];
  return `${openTag('script', [['src', address], ...pinned, ['async', null]])}</script>`;
}

/** The element, with a link inside that stays when scripts fail. */
export function elementTag(embed: Embed, around: Surroundings): string {
  return `${openTag('plazo-calculator', embedAttributes(embed))}\n${inside(embed, around, 2)}\n</plazo-calculator>`;
}

/** Loader and element for a page of plain HTML. */
export function htmlSnippet(embed: Embed, around: Surroundings): string {
  return `${loaderTag(around)}\n\n${elementTag(embed, around)}`;
}

/**
 * A plain frame, for pages that take no script of others. Its height stays as it is written: what it was measured to be, and no
 * less than without inputs, since those that are left out depend on the day.
 */
export function frameSnippet(embed: Embed, { site, title, height: measured = 0 }: Surroundings): string {
  const { width, height } = frameSize(embed);
  const tag = openTag('iframe', [
    ['src', frameAddress(embed, site)],
    ['title', title],
    ['width', String(width)],
    ['height', String(Math.max(height, stepped(measured)))],
    ['loading', 'lazy'],
    ['allow', 'clipboard-write'],
  ]);
  return `${tag}</iframe>`;
}

/**
 * Styles that keep room for the element, so that nothing moves when its calculator comes: before the loader is there and
 * after, and never more than what is in sight.
 */
export function roomSnippet({ provider, calculator }: Embed): string {
  const kept = `min(100vh, ${roomOf(provider, calculator)}px)`;
  return `plazo-calculator {
  --plazo-height: ${kept};
}
plazo-calculator:not(:defined, [hidden]) {
  display: block;
  min-height: var(--plazo-height);
}`;
}

/** A component of React 19, which gives `on…` to the element as an event listener. */
export function reactSnippet(embed: Embed, around: Surroundings): string {
  // JSX has no dots in the names of attributes; an object has.
  const parts = embedAttributes(embed).map(([name, value]) =>
    name.includes('.') ? `{...{ ${quoted(name)}: ${quoted(value)} }}` : `${name}="${escaped(value)}"`,
  );
  const listener = 'onplazo-result={(event) => onResult?.(event.detail.outcome)}';
  const open = layOut('plazo-calculator', [...parts, listener]);
  const element = `${open}\n${inside(embed, around, 2)}\n</plazo-calculator>`;
  return `export function PlazoCalculator({ onResult }) {\n  return (\n${indented(element, 4)}\n  );\n}`;
}

/** A component of Vue 3. */
export function vueSnippet(embed: Embed, around: Surroundings): string {
  const own = embedAttributes(embed).map(([name, value]) => `${name}="${escaped(value)}"`);
  const listener = `@plazo-result="(event) => emit('result', event.detail.outcome)"`;
  const open = layOut('plazo-calculator', [...own, listener]);
  const element = `${open}\n${inside(embed, around, 2)}\n</plazo-calculator>`;
  return `<script setup>\nconst emit = defineEmits(['result']);\n</script>\n\n<template>\n${indented(element, 2)}\n</template>`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** The attributes of the element, in the order they are written. */
export function embedAttributes(embed: Embed): readonly (readonly [name: string, value: string])[] {
  const { provider, calculator, lang, inputs } = embed;
  const chosen = (['mode', 'theme', 'links'] as const).flatMap((name) => choice(embed, name));
  return [['provider', provider], ['calculator', calculator], ['lang', lang], ...chosen, ...inputs];
}

function inside(embed: Embed, { site, title }: Surroundings, by: number): string {
  return indented(`${openTag('a', [['href', pageAddress(embed, site)]])}${escaped(title)}</a>`, by);
}
