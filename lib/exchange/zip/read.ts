import { strFromU8, unzipSync } from 'fflate'
import { fail, ok, type Result } from '@/lib/model/result'

const mostFiles = 20_000
const mostBytes = 80 * 1024 * 1024

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

/**
 * The texts of a package whose name `wanted` takes. Nothing is written anywhere; names that lead out of the package are
 * passed over. Sizes are what the package says: an entry that unpacks to more is cut there, before it takes memory.
 * Failures: zip-broken, zip-too-large.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Result<Map<string, string>> {
  let files = 0
  let size = 0
  let over = false
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (over || !wanted(name) || !inside(name)) return false
        files++
        size += originalSize
        over = files > mostFiles || size > mostBytes
        return !over
      },
    })
    if (over) return fail('too-large', 'zip-too-large')
    return ok(
      new Map(
        Object.entries(found).map(([name, content]) => [name, strFromU8(content).replace(/^\uFEFF/u, '')]),
      ),
    )
  } catch {
    // Cut off, encrypted, or no package at all.
    return fail('invalid', 'zip-broken')
  }
}

const inside = (name: string) =>
  !/^(?:[/\\]|[a-z]:)/iu.test(name) &&
  !name.split(/[/\\]/u).includes('..') &&
  !/(?:^|\/)(?:__MACOSX\/|\.)/u.test(name)
