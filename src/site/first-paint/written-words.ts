import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WORD = /[\w-]+/g;
const ADDRESS = /(?:\/_astro|\/embed|\.)\/[\w.-]+\.js/g;

/** Reads the words that pages and the scripts they load may write, each file of the site once. */
export class WrittenWords {
  readonly #site: string;
  readonly #scripts = new Map<string, { readonly words: ReadonlySet<string>; readonly leadsTo: readonly string[] }>();

  constructor(site: string) {
    this.#site = site;
  }

  /** Says of a class whether a page has it, or whether any script that can be reached from the page may write it. */
  of(html: string): Record<'has' | 'mayHave', (name: string) => boolean> {
    const text = html.replace(/<style>[\s\S]*?<\/style>/g, '');
    const own = wordsOf(text);
    const all = [own, ...[...this.#reached(text)].map((address) => this.#script(address).words)];
    const beginnings = all.flatMap((words) => [...words].filter((word) => word.length > 1 && word.endsWith('-')));
    return {
      has: (name) => own.has(name),
      mayHave: (name) => all.some((words) => words.has(name)) || beginnings.some((start) => name.startsWith(start)),
    };
  }

  #reached(text: string): ReadonlySet<string> {
    const reached = new Set(addressesIn(text));
    for (const address of reached) for (const next of this.#script(address).leadsTo) reached.add(next);
    return reached;
  }

  #script(address: string) {
    const known = this.#scripts.get(address);
    if (known) return known;
    const file = join(this.#site, address);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const read = { words: wordsOf(text), leadsTo: addressesIn(text) };
    this.#scripts.set(address, read);
    return read;
  }
}

/** All words of a text; those that end in a dash are the beginning of others. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(WORD));
}

/** Scripts that a text names; all of them lie in one folder. */
function addressesIn(text: string): readonly string[] {
  return (text.match(ADDRESS) ?? []).map((address) => address.replace(/^\.\//, '/_astro/'));
}
