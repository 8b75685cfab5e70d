import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const next = resolve('node_modules/next/dist/bin/next')
const files: Record<string, string> = {
  'package.json': '{"name":"bare","private":true,"type":"module"}',
  'next.config.js': 'export default {}',
  'app/layout.js': 'export default ({ children }) => <html lang="en"><body>{children}</body></html>',
  // As bare as a page can be that is made anew for each request.
  'app/page.js': `export const dynamic = 'force-dynamic'\nexport default () => <main><h1>Bare</h1><p>A page.</p></main>`,
  'app/save/route.js': `export async function PUT(request) { const body = await request.json(); return Response.json({ revision: body.revision + 1 }) }`,
}

/** The least that Next can serve: one page, one route that reads JSON and answers JSON. Its folder, built once for each Next. */
export function buildBareApp(): string {
  const made = [readFileSync('node_modules/next/package.json', 'utf8'), JSON.stringify(files)].join()
  const folder = join(
    tmpdir(),
    `passage-bare-${createHash('sha256').update(made).digest('hex').slice(0, 12)}`,
  )
  if (existsSync(join(folder, '.next/BUILD_ID'))) return folder
  rmSync(folder, { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  execFileSync(process.execPath, [next, 'build', '--webpack'], { cwd: folder, env, stdio: 'pipe' })
  return folder
}
