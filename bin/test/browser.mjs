// A Chromium for the browser tests: Playwright's own, one of the system, Debian's by apt when root — or a clear line.
// One without windows (Debian's headless shell) before all others of the system: it takes two thirds of their time.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { binOf, root, runQuietly } from '../start/child.mjs'
import { giveUp, step } from '../start/terminal.mjs'

const windowless = 'chromium-headless-shell'
const systemNames = [
  windowless,
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
]
const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(existsSync)
}

function playwrightsOwn() {
  try {
    const { chromium } = createRequire(join(root, 'package.json'))('@playwright/test')
    const path = chromium.executablePath()
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

const system = () => process.env.CHROMIUM_PATH || (onPath(systemNames) ?? macPaths.find(existsSync))
const canApt = () => process.getuid?.() === 0 && onPath(['apt-get']) !== undefined

export async function apt(...packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runQuietly('apt-get', ['update', '-q'], { env, timeoutMs: 180_000 })
  return runQuietly('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
    env,
    timeoutMs: 600_000,
  })
}

/** The path of a Chromium that is there now, or after it was fetched. */
export async function findBrowser() {
  const there = playwrightsOwn() ?? system()
  if (there && !mayFetchWindowless()) return there
  await step('Fetching a browser for the tests (once)', async () => {
    if (canApt() && (await apt(windowless, 'fonts-liberation')).code === 0) return
    if (there) return
    const cli = binOf('@playwright/test', 'cli.js')
    await runQuietly(process.execPath, [cli, 'install', '--with-deps', 'chromium'], { timeoutMs: 300_000 })
    if (!playwrightsOwn() && canApt()) await apt('chromium', 'fonts-liberation')
  })
  return (
    playwrightsOwn() ??
    system() ??
    giveUp(
      'No Chromium was found for the browser tests. Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test',
    )
  )
}

/** On a test machine of our own one without windows is put beside Debian's Chromium. */
function mayFetchWindowless() {
  return (
    process.env.CI && canApt() && !process.env.CHROMIUM_PATH && !playwrightsOwn() && !onPath([windowless])
  )
}

/** On a test machine of our own (CI, root, apt) a PostgreSQL server and a pooler are put there, so that all are tried. */
export async function offerPostgres() {
  if (!process.env.CI || !canApt() || onPath(['initdb', 'pg_ctl']) || existsSync('/usr/lib/postgresql'))
    return
  await step('Fetching a PostgreSQL server for the tests (once)', () => apt('postgresql', 'pgbouncer'))
}
