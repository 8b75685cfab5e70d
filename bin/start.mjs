// npm start: from a fresh clone to a served page. Only node: modules may be imported here until packages are there.
import { runLoudly, typescript } from './start/child.mjs'
import { build, checkNode, generateClient, installPackages } from './start/prepare.mjs'
import { giveUp, say, step } from './start/terminal.mjs'

const help = `npm start [-- --demo]     installs, prepares the database, builds and serves Passage
npm run dev               the same for developing: pages change as files do

  --demo    adds a demonstration class and prints a one-time password for its instructor
  --help    this text

Environment: PORT (3000), HOST (127.0.0.1), DATABASE_URL (embedded database when empty),
PASSAGE_DATA (.passage), PASSAGE_BACKUPS, PASSAGE_URL, PASSAGE_SECRET, PASSAGE_MAX_WORDS (20000),
PASSAGE_GUEST_DAYS (365)`

const flags = process.argv.slice(2)
const known = ['--demo', '--dev', '--help', '-h']
const unknown = flags.find(flag => !known.includes(flag))
if (unknown) giveUp(`${unknown} is not known here.\n\n${help}`, 2)
if (flags.includes('--help') || flags.includes('-h')) {
  say(help)
  process.exit(0)
}
const dev = flags.includes('--dev')

checkNode()
say('Passage')
await installPackages()
const { checkPort, readEnvironment } = await import('./start/environment.mjs')
const environment = await readEnvironment()
await checkPort(environment.PORT, environment.HOST)
await generateClient()
if (!dev) await build()

const { isFirstStart } = await import('./start/first-start.mjs')
if (isFirstStart(environment)) {
  const code = await step('Creating the database (once)', () =>
    runLoudly(process.execPath, [...typescript, 'bin/start/create-database.ts']),
  )
  if (code !== 0) process.exit(code)
}
if (flags.includes('--demo')) {
  const code = await runLoudly(process.execPath, [...typescript, 'prisma/seed.ts'])
  if (code !== 0) process.exit(code)
}

const { serve } = await import('./start/serve.mjs')
const host = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(environment.HOST) ? 'localhost' : environment.HOST
const address = environment.PASSAGE_URL ?? `http://${host}:${environment.PORT}`
const code = await serve({
  environment,
  address,
  dev,
  onReady: ({ setupToken }) => {
    say()
    say(`  Passage is running at ${address}`)
    if (setupToken) {
      say('  There is no instructor yet. Open this link to become the first one (it works once):')
      say(`  ${address}/setup/${setupToken}`)
    } else say(`  Instructors sign in at ${address}/sign-in; learners type their join code at ${address}`)
    say('  Ctrl-C stops it.')
    say()
  },
})
process.exit(code)
