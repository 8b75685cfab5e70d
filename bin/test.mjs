// npm test: everything, from a fresh clone. Only node: modules may be imported here until packages are there.
import { binOf } from './start/child.mjs'
import { build, checkNode, generateClient, installPackages } from './start/prepare.mjs'
import { giveUp, say } from './start/terminal.mjs'
import { findBrowser, offerPostgres } from './test/browser.mjs'
import { check, playwright, vitest } from './test/suites.mjs'

const suites = ['style', 'types', 'rooms', 'unit', 'contracts', 'browser']
const asked = process.argv.slice(2)
const unknown = asked.find(name => !suites.includes(name))
if (unknown) giveUp(`npm test [-- ${suites.join(' ')}]: ${unknown} is not one of them.`, 2)
const wanted = name => asked.length === 0 || asked.includes(name)

checkNode()
await installPackages()
await generateClient()
if (wanted('contracts')) await offerPostgres()
const browser = wanted('browser') ? await findBrowser() : undefined

const run = {
  style: () => check(binOf('@biomejs/biome', 'bin/biome'), 'check', '.', '--diagnostic-level=error'),
  types: async () => {
    await check(binOf('next', 'dist/bin/next'), 'typegen')
    return check(binOf('typescript', 'bin/tsc'), '--noEmit')
  },
  rooms: () => check('tests/rooms/check-rooms.mjs'),
  unit: () => vitest('unit'),
  contracts: () => vitest('contracts*'),
  browser: async () => {
    await build()
    return playwright(browser)
  },
}

const total = { passed: 0, failed: 0, skipped: 0 }
for (const name of suites.filter(wanted)) {
  say(`\n── ${name}`)
  const counts = await run[name]()
  for (const key of Object.keys(total)) total[key] += counts[key]
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
say(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exit(total.failed === 0 ? 0 : 1)
