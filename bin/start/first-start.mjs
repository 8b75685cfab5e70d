import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from './child.mjs'

/** The embedded database has not been created yet (a server database is nobody's to create from here). */
export function isFirstStart(environment) {
  if (environment.DATABASE_URL) return false
  return !existsSync(join(resolve(root, environment.PASSAGE_DATA), 'database', 'PG_VERSION'))
}
