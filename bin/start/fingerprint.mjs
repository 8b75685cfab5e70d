import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './child.mjs'

function* filesUnder(path) {
  const full = join(root, path)
  if (!existsSync(full)) return
  if (statSync(full).isFile()) {
    yield path
    return
  }
  for (const name of readdirSync(full).sort()) {
    if (name === 'generated' || name === 'node_modules') continue
    yield* filesUnder(join(path, name))
  }
}

/** One hash over the names and contents of these files and folders, and what else the result depends on. */
export function fingerprint(paths, ...more) {
  const hash = createHash('sha256')
  for (const path of paths)
    for (const file of filesUnder(path))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0')
  for (const word of more) hash.update(`${word}\0`)
  return hash.digest('hex')
}

export function isFresh(stamp, value) {
  const path = join(root, stamp)
  return existsSync(path) && readFileSync(path, 'utf8') === value
}

export function keep(stamp, value) {
  const path = join(root, stamp)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, value)
}
