/**
 * The headers every host of the site sends, from one source. The pages carry their own policy for scripts and styles,
 * with hashes made at build time; these add what only a header can say.
 */
interface HeaderRule {
  /** Path pattern; `*` stands for any rest. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const YEAR = 31_536_000;

export const headerRules: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  { path: '/_astro/*', headers: { 'Cache-Control': `public, max-age=${YEAR}, immutable` } },
];

/** The rules as a `_headers` file, which several static hosts read. */
export function headersFile(): string {
  return headerRules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}
