import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A list of a Lefff package, read and not required: a bundler writes what is required into every bundle, seven megabytes each. */
export function readLefff(name: string, file: string): object {
  const path = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', name, 'dist', file)
  return JSON.parse(readFileSync(/* turbopackIgnore: true */ path, 'utf8'))
}
