/** The one source of what servers and pages declare about security and caching. */

/** Where embeds live: the only pages other sites may frame. */
export const EMBED_PATH = '/embed/';

/** Sources of scripts beside the hashes Astro adds; the search index runs WebAssembly. */
export const scriptSources = ["'self'", "'wasm-unsafe-eval'"];

/** Directives that every page carries in its own `<meta>`, beside those for scripts and styles. */
export const pageDirectives: (
  | `default-src ${string}`
  | `img-src ${string}`
  | `font-src ${string}`
  | `connect-src ${string}`
  | `object-src ${string}`
  | `base-uri ${string}`
  | `form-action ${string}`
)[] = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

export interface PathHeaders {
  /** A path, with `*` at its end for everything below. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const POLICY = 'Content-Security-Policy';

/** Modules and fonts that pages of other sites load, and frames of ours that a sandbox has taken the origin from. */
const forAnybody = ['Access-Control-Allow-Origin', '*'] as const;

/** Headers by path, the general rule first; a later rule replaces what an earlier one set. */
export const headerRules: readonly PathHeaders[] = [
  {
    path: '/*',
    headers: [
      [POLICY, "frame-ancestors 'none'; object-src 'none'"],
      ['X-Content-Type-Options', 'nosniff'],
      ['Referrer-Policy', 'strict-origin-when-cross-origin'],
      ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
      ['Cross-Origin-Opener-Policy', 'same-origin'],
    ],
  },
  {
    path: `${EMBED_PATH}*`,
    headers: [
      // No word of ancestors: a star would leave out pages without an origin, such as those in a sandbox.
      [POLICY, "object-src 'none'"],
      forAnybody,
      ['Cross-Origin-Resource-Policy', 'cross-origin'],
      // A page that asks this of itself asks it of its frames.
      ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ],
  },
  { path: '/oembed/*', headers: [forAnybody] },
  { path: '/fonts/*', headers: [forAnybody, ['Cache-Control', 'public, max-age=2592000']] },
  { path: '/_astro/*', headers: [forAnybody, ['Cache-Control', 'public, max-age=31536000, immutable']] },
];

/** The rules as the `_headers` file that static hosts read. `! Name` drops the value of the general rule first. */
export function asHeadersFile(rules: readonly PathHeaders[] = headerRules): string {
  const general = new Set(rules[0]?.headers.map(([name]) => name));
  const blocks = rules.map(({ path, headers }, index) =>
    [
      path,
      ...headers.flatMap(([name, value]) => [
        ...(index > 0 && general.has(name) ? [`  ! ${name}`] : []),
        `  ${name}: ${value}`,
      ]),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** The rules as an nginx snippet, to be included in a `server` block. A location repeats the general headers. */
export function asNginx(rules: readonly PathHeaders[] = headerRules): string {
  return rules
    .map(({ path, headers }) => {
      const lines = [...effective(rules, path, headers)].map(
        ([name, value]) => `  add_header ${name} "${value}" always;`,
      );
      return `location ${path.replace(/\*$/, '')} {\n${lines.join('\n')}\n}`;
    })
    .join('\n\n')
    .concat('\n');
}

/** The rules as a Caddy snippet, to be imported in a site block. */
export function asCaddy(rules: readonly PathHeaders[] = headerRules): string {
  return rules
    .map(
      ({ path, headers }) =>
        `header ${path} {\n${headers.map(([name, value]) => `  >${name} "${value}"`).join('\n')}\n}`,
    )
    .join('\n\n')
    .concat('\n');
}

function effective(rules: readonly PathHeaders[], path: string, own: PathHeaders['headers']): Map<string, string> {
  const general = path === rules[0]?.path ? [] : (rules[0]?.headers ?? []);
  return new Map([...general, ...own]);
}
