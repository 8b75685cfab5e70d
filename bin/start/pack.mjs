// npm run pack: a folder that serves by itself, without this repository, npm or a compiler.
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { binOf, root, runLoudly } from './child.mjs'
import { checkNode, generateClient, installPackages } from './prepare.mjs'
import { giveUp, say, step } from './terminal.mjs'

const packed = join(root, '.next', 'standalone')

checkNode()
await installPackages()
const { build } = await import('esbuild')
await generateClient()
// What npm start built is not what this builds.
rmSync(join(root, '.next/passage-build'), { force: true })
const code = await runLoudly(process.execPath, [binOf('next', 'dist/bin/next'), 'build'], {
  env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PASSAGE_PACK: '1' },
})
if (code !== 0 || !existsSync(join(packed, 'server.js')))
  giveUp('The build failed: the lines above say where.')

/** Next takes along whatever a path might name; this is what is read. */
const needed = ['.next', 'lib', 'node_modules', 'package.json', 'prisma', 'server.js']
const isRead = path => /^lib\/(?:languages\/\w+\/model\/|linguistics\/lexicon\/.*\.json$)/.test(path)

function prune() {
  for (const name of readdirSync(packed))
    if (!needed.includes(name)) rmSync(join(packed, name), { recursive: true })
  rmSync(join(packed, 'prisma'), { recursive: true, force: true })
  for (const entry of readdirSync(join(packed, 'lib'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && !isRead(relative(packed, path).replaceAll('\\', '/'))) rmSync(path)
  }
}

await step('Putting together what it needs', async () => {
  prune()
  const copy = (from, to = from) => cpSync(join(root, from), join(packed, to), { recursive: true })
  copy('.next/static')
  copy('prisma/migrations')
  copy('bin/start/serve-packed.mjs', 'start.mjs')
  // What runs in a process of its own, and the terminal door: bundles, as there is no compiler over there.
  await build({
    entryPoints: {
      'packed/passage': 'bin/passage.ts',
      'packed/read-alone': 'lib/intake/files/read-alone.ts',
      'packed/read-quiz-alone': 'lib/usecases/read-quiz-alone.ts',
      'packed/make-cluster': 'lib/storage/embedded/make-cluster.ts',
    },
    outdir: packed,
    chunkNames: 'packed/[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['react-server'],
    // It finds its WebAssembly beside itself.
    external: ['@electric-sql/pglite', '@electric-sql/pglite/*', 'pg-native'],
    // Packages of the older kind ask for others by require.
    banner: {
      js: "import { createRequire as packedRequire } from 'node:module'; const require = packedRequire(import.meta.url);",
    },
    logLevel: 'warning',
  })
})
say(`Packed: .next/standalone (node start.mjs in a copy of it)`)
