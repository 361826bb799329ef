import { modulesOf } from './after-paint.ts';

/** What a minified module imports before it runs: `import{a as b}from"./c.js"`, `import"./c.js"`. */
const STATIC_IMPORT = /\bimport(?:[\w{},$* ]+from)? ?["']([^"']+\.js)["']/g;

/**
 * Tells a browser, in the page's head, what the page's modules import, which it would find out only once it has them.
 * `read` gives the text of what an address names.
 */
export function preloaded(html: string, read: (address: string) => string): string {
  const own = modulesOf(html);
  const reached = new Set(own);
  for (const address of reached) for (const next of importsOf(read(address), address)) reached.add(next);
  const links = [...reached].slice(own.length).map((address) => `<link rel="modulepreload" href="${address}">`);
  return html.replace('</head>', () => `${links.join('')}</head>`);
}

function importsOf(module: string, address: string): readonly string[] {
  return [...module.matchAll(STATIC_IMPORT)].map(
    ([, relative = '']) => new URL(relative, `https://site${address}`).pathname,
  );
}
