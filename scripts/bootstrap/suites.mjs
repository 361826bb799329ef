/** @typedef {readonly [name: string, script: string, what: string]} Suite */

/** Everything that must pass, in order: the quick ones first, those that need the built site after them. @type {readonly Suite[]} */
export const SUITES = [
  ['Style', 'test:style', 'Biome: format and lint rules'],
  ['Types', 'test:types', 'TypeScript: the project, then the library alone'],
  ['Astro', 'test:astro', 'types inside the .astro files'],
  ['Boundaries', 'test:boundaries', 'which room may import which'],
  ['Names', 'test:names', 'no provider named in code'],
  ['Unit', 'test:unit', 'Vitest: rules, content, package'],
  ['HTML', 'test:html', 'every built page is valid HTML'],
  ['Links', 'test:links', 'no dead link or anchor in the built pages'],
  ['Spelling', 'test:spelling', 'Spanish and English words'],
  ['Browser', 'test:browser', 'a Chromium that starts; the first time unpacks or installs one'],
  ['Budgets', 'test:budgets', 'bytes a reader has to load'],
  ['E2E', 'test:e2e', 'Playwright: the built site in that Chromium'],
];
