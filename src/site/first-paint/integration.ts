import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { EMBED_PATH } from '../headers.ts';
import { loadAfterPaint } from './after-paint.ts';
import { ownHashes } from './inline-hashes.ts';
import { usedRules } from './used-rules.ts';
import { WrittenWords } from './written-words.ts';

/** Leaves in each built page what its first paint needs: its own styles and hashes, and scripts only afterwards. */
export function firstPaint(): AstroIntegration {
  return {
    name: 'plazo-first-paint',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const words = new WrittenWords(site);
        for (const file of globSync('**/*.html', { cwd: site })) {
          const html = readFileSync(join(site, file), 'utf8');
          writeFileSync(join(site, file), lean(html, `/${file}`, words));
        }
      },
    },
  };
}

function lean(html: string, address: string, words: WrittenWords): string {
  const mayHave = words.of(html);
  const styled = html.replaceAll(
    /(<style>)([\s\S]*?)(<\/style>)/g,
    (_, start: string, css: string, end: string) => start + usedRules(css, mayHave) + end,
  );
  // A frame may lie where nothing of it is painted, and its page waits for a word of it.
  return ownHashes(address.startsWith(EMBED_PATH) ? styled : loadAfterPaint(styled));
}
