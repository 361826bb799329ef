import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { EMBED_PATH } from '../headers.ts';
import { loadAfterPaint, modulesOf } from './after-paint.ts';
import { divideRules, type Need } from './divide-rules.ts';
import { ownHashes } from './inline-hashes.ts';
import { preloaded } from './preloads.ts';
import { WrittenWords } from './written-words.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/g;

/** Leaves in each built page what its first paint needs: its own styles and hashes. All else comes afterwards. */
export function firstPaint(): AstroIntegration {
  return {
    name: 'plazo-first-paint',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const words = new WrittenWords(site);
        const read = (address: string) => readFileSync(join(site, address), 'utf8');
        for (const file of globSync('**/*.html', { cwd: site })) {
          const html = readFileSync(join(site, file), 'utf8');
          const { page, later } = lean(html, `/${file}`, words);
          writeFileSync(join(site, file), isFramed(`/${file}`) ? preloaded(page, read) : page);
          if (later) writeFileSync(join(site, addressOf(later)), later);
        }
      },
    },
  };
}

interface Lean {
  readonly page: string;
  /** The styles that only what scripts draw needs. */
  readonly later: string;
}

function lean(html: string, address: string, words: WrittenWords): Lean {
  const { has, mayHave } = words.of(html);
  // A frame may lie where nothing of it is painted, and its page waits for a word of it.
  const waits = !isFramed(address) && modulesOf(html).length > 0;
  const needOf = (classes: readonly string[]): Need => {
    const [outermost] = classes;
    if (!classes.every(mayHave)) return 'never';
    return waits && outermost !== undefined && !has(outermost) ? 'later' : 'first';
  };
  let later = '';
  const styled = html.replaceAll(STYLE, (_, css: string) => {
    const sheets = divideRules(css, needOf);
    later += sheets.later;
    return `<style>${sheets.first}</style>`;
  });
  return { page: ownHashes(waits ? loadAfterPaint(styled, later ? addressOf(later) : null) : styled), later };
}

function isFramed(address: string): boolean {
  return address.startsWith(EMBED_PATH);
}

/** A file's name says what is in it, so that browsers keep it for good. */
function addressOf(css: string): string {
  return `/_astro/later.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
}
