/** Which room of the house may import which. Paths are matched from the project's root. */

const LIBRARY = '^src/lib/(?!authoring/)';
const ZOD = '(^|node_modules/)zod(/|$)';
const BUILD_TIME_FILES = '/(schema|parameters)\\.ts$';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'library-stands-alone',
    comment:
      'src/lib runs in Node and in any browser: no Astro, Preact, node:*, page, component, test or script in it.',
    from: { path: LIBRARY },
    to: { pathNot: ['^src/lib/', ZOD] },
  },
  {
    name: 'zod-at-build-time',
    comment: 'zod checks content while the site is built. At run time it would cost every reader 24 kB.',
    from: { path: LIBRARY, pathNot: BUILD_TIME_FILES },
    to: { path: ZOD, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'schemas-at-build-time',
    comment: 'A calculator’s schema carries zod: the library outside src/lib/authoring may take its types alone.',
    from: { path: LIBRARY, pathNot: BUILD_TIME_FILES },
    to: { path: ['^src/lib/authoring/', '^src/lib/.*/schema\\.ts$'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'calendar-knows-no-rule',
    comment: 'Dates, clocks and holidays are ground: nothing of the policies stands under them.',
    from: { path: '^src/lib/(calendar|holidays)/' },
    to: { pathNot: '^src/lib/(calendar|holidays)/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'calculators-do-not-meet',
    comment: 'A calculator is one folder that can be added and taken away.',
    from: { path: '^src/lib/calculators/([^/]+)/' },
    to: { path: '^src/lib/calculators/', pathNot: '^src/lib/calculators/$1/' },
  },
  {
    name: 'calculators-do-not-know-the-catalog',
    comment: 'The catalog lists the calculators, never the reverse.',
    from: { path: '^src/lib/calculators/' },
    to: { path: '^src/lib/catalog/' },
  },
  {
    name: 'islands-without-authoring',
    comment: 'What runs in the reader’s browser takes no zod and no file reading along.',
    from: { path: '^src/components/.*\\.tsx?$' },
    to: { path: ['^src/lib/authoring/', ZOD], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'product-without-tools',
    comment: 'src is what is published; tests and scripts look at it from outside.',
    from: { path: '^src/' },
    to: { path: '^(tests|scripts)/' },
  },
  {
    name: 'no-cycles',
    comment: 'One direction, no back and forth. Types alone may point back: they are gone when the code runs.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'nothing-missing',
    comment:
      'An import that leads nowhere breaks where it is used first. Run npm run build:content if it is a generated file.',
    from: {},
    to: { couldNotResolve: true, pathNot: ['^astro:', '^virtual:', '^embed:'] },
  },
];

export default {
  forbidden: forbidden.map((rule) => ({ ...rule, severity: /** @type {const} */ ('error') })),
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // The samples for developers import the package as others do, which leads to what was built of it.
    doNotFollow: { path: ['node_modules', '^dist/'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
