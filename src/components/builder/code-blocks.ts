import type { Embed } from '../../site/embedding/embed.ts';
import { hostPolicy } from '../../site/embedding/host-policy.ts';
import {
  frameSnippet,
  htmlSnippet,
  loaderTag,
  reactSnippet,
  roomSnippet,
  type Surroundings,
  vueSnippet,
} from '../../site/embedding/snippets.ts';
import type { Code } from './choosing.ts';
import type { BuilderWords } from './words.ts';

/** A text to copy, and where it goes. */
export interface CodeBlock {
  readonly id: string;
  readonly where: string;
  readonly text: string;
}

const VUE_SETTING = `vue({
  template: {
    compilerOptions: { isCustomElement: (tag) => tag === 'plazo-calculator' },
  },
})`;

/** Everything to copy for one kind of page, in order. */
export function codeBlocks(code: Code, embed: Embed, around: Surroundings, words: BuilderWords): readonly CodeBlock[] {
  const way = code === 'iframe' ? 'iframe' : embed.mode;
  const policy = { id: 'policy', where: words.places.policy, text: hostPolicy(way, around.site).join('; ') };
  const loader = { id: 'loader', where: words.places.loader, text: loaderTag(around) };
  const room = { id: 'room', where: words.places.room, text: roomSnippet(embed) };
  const own = (text: string): CodeBlock => ({ id: code, where: words.places[code], text });
  switch (code) {
    case 'html':
      return [own(htmlSnippet(embed, around)), room, policy];
    case 'iframe':
      return [own(frameSnippet(embed, around)), policy];
    case 'react':
      return [loader, own(reactSnippet(embed, around)), room, policy];
    case 'vue':
      return [
        loader,
        own(vueSnippet(embed, around)),
        { id: 'setting', where: words.places.setting, text: VUE_SETTING },
        room,
        policy,
      ];
  }
}
