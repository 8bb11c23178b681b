const development = process.env.NODE_ENV === 'development';
const ledgerFolder = process.env.LEDGER_DIR ?? 'data';

// Next writes small scripts into its pages, and static pages can carry no nonce for them; nothing
// that a reader types is ever put into a page as markup.
const contentSecurity = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** @type {import('next').NextConfig} */
const config = {
  agentRules: false,
  // `scripts/build-site.ts` builds in a folder of its own, and the tests serve two sites side by side.
  distDir: process.env.DIST_DIR ?? '.next',
  // What the build is made of, written into it by `scripts/build.ts`: the server compares it with
  // the ledger that it reads. An empty text means that it was not said.
  env: {
    BUILD_ID: process.env.BUILD_ID ?? '',
    LEDGER_HASH: process.env.LEDGER_HASH ?? '',
    RATES_HASH: process.env.RATES_HASH ?? '',
    SITE_URL: process.env.SITE_URL ?? '',
  },
  generateBuildId: () => process.env.BUILD_ID ?? null,
  headers: () => [
    {
      source: '/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: contentSecurity },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
      ],
    },
    // Next would let a cache hold a prerendered page for a year, beside files of a later ledger. Pages
    // are kept as long as the files of the API, which say so themselves.
    {
      source: '/((?!api/|_next/).*)',
      headers: [
        { key: 'Cache-Control', value: 'public, max-age=300, stale-while-revalidate=86400' },
      ],
    },
  ],
  outputFileTracingIncludes: { '/**': [`${ledgerFolder}/**/*`] },
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { tsconfigPath: 'tsconfig.build.json' },
};

export default config;
