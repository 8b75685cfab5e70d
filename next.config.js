import createNextIntlPlugin from 'next-intl/plugin'

// Messages are compiled when the pages are built: browsers get no parser of messages, which weighs more than they do.
const withMessages = createNextIntlPlugin({
  requestConfig: './app/_i18n/request.ts',
  experimental: {
    messages: {
      path: ['./lib/messages/en', './lib/messages/fr'],
      format: 'json',
      locales: 'infer',
      precompile: true,
    },
  },
})

const production = process.env.NODE_ENV === 'production'
const scriptAsBrotli = {
  source: '/_next/static/chunks/:name([^/]+\\.js)',
  has: [{ type: 'header', key: 'accept-encoding', value: '.*\\bbr\\b.*' }],
}

/** @type {import('next').NextConfig} */
const config = {
  // `npm run pack` builds a folder that serves by itself.
  output: process.env.PASSAGE_PACK ? 'standalone' : undefined,
  poweredByHeader: false,
  // A page's title comes with the page for everybody: streamed behind it, a screen reader meets a page without one.
  htmlLimitedBots: /./,
  reactStrictMode: true,
  // Each keeps module state (WebAssembly, pools) that a bundle would duplicate.
  serverExternalPackages: ['@electric-sql/pglite', 'pglite-prisma-adapter', '@prisma/adapter-pg', 'pg'],
  // Read at run time, by paths that tracing does not see: networks, word lists, and the French lexicons.
  outputFileTracingIncludes: {
    '*': [
      'lib/languages/*/model/*',
      'lib/linguistics/lexicon/world-names.json',
      'node_modules/french-verbs-lefff/{package.json,dist/conjugations.json}',
      'node_modules/french-words-gender-lefff/{package.json,dist/words.json}',
    ],
  },
  // Script goes as Brotli to browsers that take it; Next itself knows gzip only, and takes away the header that a door
  // sets to say so. The two rules hold for the same requests.
  rewrites: async () => ({
    beforeFiles: production ? [{ ...scriptAsBrotli, destination: '/compressed/:name' }] : [],
    afterFiles: [],
    fallback: [],
  }),
  headers: async () =>
    production ? [{ ...scriptAsBrotli, headers: [{ key: 'Content-Encoding', value: 'br' }] }] : [],
  // A data directory is nobody's build output.
  outputFileTracingExcludes: { '*': ['.passage/**', 'tests/**', 'docs/**'] },
  // Development prints what actions are given: articles and responses stay out of every log.
  logging: { serverFunctions: false },
  experimental: {
    // Half of them nobody asks for on most instances: a page is loaded when somebody first comes to it.
    preloadEntriesOnStart: false,
    // The largest article that is read is 20,000 words; a paste of its page with HTML is larger.
    serverActions: { bodySizeLimit: '6mb' },
    // The largest file that is read (lib/model/source.ts) and one more, so that a larger one is refused and not cut.
    proxyClientMaxBodySize: '25mb',
  },
}

export default withMessages(config)
