import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { expect, test } from 'vitest'
import { SafePGlite } from '@/lib/storage/embedded/safe-adapter'
import { anEmptyCluster } from '@/tests/support/a-database'

const migrations = resolve('prisma/migrations')

/** Prisma's schema engine as WebAssembly: it compares, without a download and without a server. */
async function loadEngine() {
  const require = createRequire(import.meta.url)
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const path = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(await readFile(path), { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  return glue.SchemaEngine
}

test('the migrations, one after another, make exactly what prisma/schema.prisma says', async () => {
  const SchemaEngine = await loadEngine()
  const schema = { path: 'schema.prisma', content: await readFile(resolve('prisma/schema.prisma'), 'utf8') }
  const pglite = await anEmptyCluster()
  // The engine applies the migrations in a database that it asks for.
  const adapters = new SafePGlite(pglite)
  adapters.connectToShadowDb = async () => new SafePGlite(await anEmptyCluster()).connect()
  const factory = bindMigrationAwareSqlAdapterFactory(adapters)
  const engine = await SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => {}, factory)
  const names = (await readdir(migrations, { withFileTypes: true })).filter(entry => entry.isDirectory())
  const difference = await engine.diff({
    from: {
      tag: 'migrations',
      baseDir: migrations,
      lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
      shadowDbInitScript: '',
      migrationDirectories: await Promise.all(
        names
          .map(entry => entry.name)
          .sort()
          .map(async name => ({
            path: name,
            migrationFile: {
              path: 'migration.sql',
              content: {
                tag: 'ok' as const,
                value: await readFile(join(migrations, name, 'migration.sql'), 'utf8'),
              },
            },
          })),
      ),
    },
    to: { tag: 'schemaDatamodel', files: [schema] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  expect(difference.stdout?.trim()).toBe('-- This is an empty migration.')
  await pglite.close()
})
