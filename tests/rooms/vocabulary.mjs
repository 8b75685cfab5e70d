// Which files may stand where. Everything not named here is refused: a new kind of file is a decision.
const kebab = '[a-z0-9]+(?:-[a-z0-9]+)*'
const route = `(?:\\(${kebab}\\)|\\[(?:\\.\\.\\.)?${kebab}\\]|\\[(?:\\.\\.\\.)?[a-z][A-Za-z]*\\]|_?${kebab})`

export const rooms = [
  'access',
  'exchange',
  'intake',
  'languages',
  'linguistics',
  'llm',
  'messages',
  'model',
  'psychometrics',
  'questions',
  'scoring',
  'storage',
  'usecases',
]

const topLevel =
  /^(?:package(?:-lock)?\.json|next\.config\.js|tsconfig\.json|biome\.json|vitest\.config\.ts|playwright\.config\.ts|postcss\.config\.mjs|prisma\.config\.ts|instrumentation\.ts|proxy\.ts|global\.d\.ts|README\.md|LICENSE|SECURITY\.md|\.gitignore|\.gitattributes|\.npmrc|\.nvmrc|\.editorconfig|\.ci\/run)$/

const places = [
  {
    at: 'app/api/',
    allow: new RegExp(`^app/api/v1/(?:${route}/)*(?:route\\.ts|_${kebab}/${kebab}\\.ts)$`),
    say: 'app/api holds route.ts doors only; what they share goes to app/api/v1/_<name>/',
  },
  {
    at: 'app/',
    allow: new RegExp(
      `^app/(?:${route}/)*(?:${kebab}\\.(?:tsx?|d\\.ts|css|svg|png|ico)|${kebab}\\.module\\.css)$`,
    ),
    say: 'pages, layouts, actions and pieces, in kebab-case',
  },
  {
    at: 'bin/',
    allow: new RegExp(
      `^bin/(?:passage\\.ts|start\\.mjs|test\\.mjs|(?:commands|start|test)/${kebab}\\.(?:ts|mjs))$`,
    ),
    say: 'bin holds passage.ts, start.mjs, test.mjs; their pieces go to bin/commands/, bin/start/, bin/test/',
  },
  {
    at: 'prisma/',
    allow:
      /^prisma\/(?:schema\.prisma|seed\.ts|seed\/[a-z0-9-]+\.(?:ts|txt)|migrations\/(?:migration_lock\.toml|\d{14}_[a-z0-9_]+\/migration\.sql))$/,
    say: 'prisma holds schema.prisma, migrations/ and seed.ts (its texts in seed/)',
  },
  {
    at: 'lib/languages/',
    allow: new RegExp(`^lib/languages/(?:fr|en)/(?:${kebab}\\.(?:ts|json)|model/.+)$`),
    say: 'languages/<language>/<what it knows>.ts',
  },
  {
    at: 'lib/messages/',
    allow: new RegExp(`^lib/messages/(?:(?:fr|en)/${kebab}\\.json|${kebab}\\.ts)$`),
    say: 'messages/<language>/<namespace>.json',
  },
  {
    at: 'lib/usecases/',
    allow: new RegExp(`^lib/usecases/${kebab}\\.ts$`),
    say: 'one verb a file, flat: usecases/<verb>-<noun>.ts',
  },
  {
    at: 'lib/model/',
    allow: new RegExp(`^lib/model/${kebab}\\.ts$`),
    say: 'one noun a file, flat: model/<noun>.ts',
  },
  {
    at: 'lib/exchange/',
    allow: new RegExp(`^lib/exchange/${kebab}/${kebab}\\.ts$`),
    say: 'exchange/<format>/read.ts and write.ts',
  },
  {
    at: 'lib/linguistics/lexicon/',
    allow: new RegExp(`^lib/linguistics/lexicon/(?:${kebab}\\.ts|world-names\\.json)$`),
    say: 'what lexicons know of words; the one list of names that belongs to no language',
  },
  {
    at: 'lib/',
    allow: new RegExp(`^lib/(?:${rooms.join('|')})/(?:${kebab}/)*${kebab}\\.ts$`),
    say: `lib has the rooms ${rooms.join(', ')}; files are kebab-case .ts`,
  },
  {
    at: 'training/',
    allow: new RegExp(
      `^training/(?:${kebab}/)*(?:${kebab}\\.(?:py|ts|mjs|md|json|txt)|[a-z0-9_]+\\.py|README\\.md)$`,
    ),
    say: 'training code and its readme',
  },
  {
    at: 'tests/unit/',
    allow: new RegExp(`^tests/unit/(?:${rooms.join('|')}|app|bin)/(?:${kebab}/)*${kebab}\\.test\\.tsx?$`),
    say: 'tests/unit mirrors lib, room by room: <name>.test.ts',
  },
  {
    at: 'tests/contracts/',
    allow: new RegExp(`^tests/contracts/(?:${kebab}/)*${kebab}(?:\\.test)?\\.ts$`),
    say: 'tests/contracts/<room>/<suite>.test.ts',
  },
  {
    at: 'tests/e2e/',
    allow: new RegExp(`^tests/e2e/(?:${kebab}\\.spec\\.ts|(?:pages|support)/${kebab}\\.ts)$`),
    say: '*.spec.ts, with page objects in tests/e2e/pages/',
  },
  { at: 'tests/bench/', allow: new RegExp(`^tests/bench/${kebab}\\.(?:ts|mjs)$`), say: 'benchmarks' },
  {
    at: 'tests/fixtures/',
    allow: new RegExp(
      `^tests/fixtures/(?:${kebab}/)+${kebab}\\.(?:txt|html|json|xml|csv|zip|bin|conllu|md|pdf|docx|epub|odt|fodt)$`,
    ),
    say: 'pairs named by what they show',
  },
  {
    at: 'tests/support/',
    allow: new RegExp(`^tests/support/(?:${kebab}/)*${kebab}\\.(?:ts|mjs)$`),
    say: 'builders and stand-ins',
  },
  { at: 'tests/rooms/', allow: new RegExp(`^tests/rooms/${kebab}\\.mjs$`), say: 'the check of the rooms' },
  {
    at: 'deploy/',
    allow:
      /^deploy\/(?:Dockerfile(?:\.dockerignore)?|compose\.yaml|kubernetes\.yaml|haproxy(?:-database)?\.cfg|patroni\.yaml|passage\.service|passage\.env\.example)$/,
    say: 'deploy holds what docs/deploy.md names: an image, a compose file, a unit, an example for Kubernetes, a database that fails over',
  },
  {
    at: 'docs/',
    allow: new RegExp(
      `^docs/(?:${kebab}\\.md|cards/${kebab}\\.md|performance/${kebab}\\.(?:md|svg)|decisions/\\d{3}-${kebab}\\.md|images/${kebab}\\.(?:png|svg))$`,
    ),
    say: 'docs/<name>.md, docs/decisions/NNN-<name>.md, docs/cards/<name>.md, docs/performance/, docs/images/',
  },
]

const catchAll = /(?:^|\/)(?:utils?|helpers?|misc|common|shared|stuff)(?:\/|\.[a-z]+$)/

/** @returns {string | null} what is wrong with this path, and where it should go */
export function wrongPlace(path) {
  if (catchAll.test(path) && !path.startsWith('lib/messages/'))
    return 'a catch-all: name the file for what it knows and put it in the room that knows it'
  if (/^lib\/.*\/index\.tsx?$/.test(path)) return 'a barrel: import the file that says it'
  const place = places.find(({ at }) => path.startsWith(at))
  if (place) return place.allow.test(path) ? null : place.say
  return topLevel.test(path) ? null : 'nothing else stands at the top level: find its room in docs/house.md'
}

/** Languages are folders with the same file names: what one has, the other has. */
export function missingTwins(paths) {
  const missing = []
  for (const room of ['languages', 'messages']) {
    const of = language =>
      new Set(
        paths
          .filter(path => path.startsWith(`lib/${room}/${language}/`) && !path.includes('/model/'))
          .map(path => path.slice(`lib/${room}/${language}/`.length)),
      )
    const [fr, en] = [of('fr'), of('en')]
    for (const name of fr) if (!en.has(name)) missing.push(`lib/${room}/en/${name}`)
    for (const name of en) if (!fr.has(name)) missing.push(`lib/${room}/fr/${name}`)
  }
  return missing
}
