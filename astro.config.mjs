import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { calculatorModules } from './src/site/calculator-modules/integration.ts';
import { firstPaint } from './src/site/first-paint/integration.ts';
import { pageDirectives, scriptSources } from './src/site/headers.ts';
import { chunkGroups, plainImports, plainViews } from './src/site/lean-chunks.ts';
import { placeNotFound } from './src/site/place-not-found.ts';
import { writeHeaders } from './src/site/write-headers.ts';

export default defineConfig({
  // Where the pages are published; canonical addresses and language alternates start with it.
  site: process.env.PLAZO_SITE ?? 'https://plazo.example',
  output: 'static',
  outDir: './dist/site',
  trailingSlash: 'always',
  // Astro 7's own default eats the spaces between inline elements.
  compressHTML: true,
  // One request fewer before the first paint; the styles of a page are about 4 kB compressed.
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: { processor: satteri({ features: { headingAttributes: true } }), syntaxHighlight: false },
  integrations: [mdx(), preact(), calculatorModules(), firstPaint(), writeHeaders(), placeNotFound()],
  vite: {
    plugins: [plainImports(), plainViews()],
    build: { rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } } },
  },
  security: { csp: { directives: pageDirectives, scriptDirective: { resources: scriptSources } } },
});
