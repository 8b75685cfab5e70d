// Packages, Prisma client, build: each done once, and again only when what it is made from has changed.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { binOf, root, runQuietly } from './child.mjs'
import { fingerprint, isFresh, keep } from './fingerprint.mjs'
import { giveUp, step } from './terminal.mjs'

const tail = output => output.trim().split('\n').slice(-15).join('\n')

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  giveUp(
    `Passage needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer one from nodejs.org, then run this again.`,
  )
}

export async function installPackages() {
  const stamp = 'node_modules/.passage-packages'
  const value = fingerprint(
    ['package.json', 'package-lock.json'],
    process.platform,
    process.arch,
    process.versions.modules,
  )
  if (isFresh(stamp, value)) return
  await step('Installing packages (once)', async () => {
    const flags = ['--no-audit', '--no-fund', '--include=dev', '--include=optional']
    const clean = await runQuietly('npm', ['ci', ...flags])
    if (clean.code === 0) return
    const again = await runQuietly('npm', ['install', '--no-save', ...flags])
    if (again.code !== 0)
      giveUp(
        `${tail(again.output)}\nThe packages could not be installed. Check the connection to the npm registry, then run this again.`,
      )
  })
  keep(stamp, value)
}

export async function generateClient() {
  const stamp = 'lib/storage/generated/.passage-client'
  const value = fingerprint(['prisma/schema.prisma', 'package-lock.json'])
  if (isFresh(stamp, value)) return
  await step('Generating the database client', async () => {
    const prisma = binOf('prisma', 'build/index.js')
    const usual = await runQuietly(process.execPath, [prisma, 'generate'])
    if (usual.code === 0) return
    // Where Prisma's engine cannot be downloaded: generating only checks that the file it names is there.
    const offline = await runQuietly(process.execPath, [prisma, 'generate'], {
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
    })
    if (offline.code !== 0) giveUp(`${tail(offline.output)}\nThe database client could not be generated.`)
  })
  keep(stamp, value)
}

const builtFrom = [
  'app',
  'lib',
  'next.config.js',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
  'proxy.ts',
  'instrumentation.ts',
  'prisma/schema.prisma',
]

export async function build() {
  const stamp = '.next/passage-build'
  const value = fingerprint(builtFrom, process.versions.modules)
  if (isFresh(stamp, value) && existsSync(join(root, '.next/BUILD_ID'))) return
  await step('Building (once, and after each change)', async () => {
    const built = await runQuietly(process.execPath, [binOf('next', 'dist/bin/next'), 'build'], {
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    })
    if (built.code !== 0) giveUp(`${tail(built.output)}\nThe build failed: the lines above say where.`)
  })
  keep(stamp, value)
}
