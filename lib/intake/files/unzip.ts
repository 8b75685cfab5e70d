import { type Unzipped, unzipSync } from 'fflate'
import { fail, ok, type Result } from '@/lib/model/result'

/** A book or a document of words unpacks to less; a bomb to more. */
const mostBytes = 64 * 1024 * 1024
const mostEntries = 5_000

/**
 * The wanted entries of an archive. An entry gets the room that the directory promises and no more, so that what lies
 * about its size is cut and not unpacked. Failures: file-damaged, file-too-heavy.
 */
export function unzipWanted(bytes: Uint8Array, wants: (name: string) => boolean): Result<Unzipped> {
  let entries = 0
  let total = 0
  const fits = (name: string, size: number) => {
    if (++entries > mostEntries) return false
    if (!wants(name)) return false
    total += size
    return total <= mostBytes
  }
  try {
    const files = unzipSync(bytes, { filter: ({ name, originalSize }) => fits(name, originalSize) })
    if (entries > mostEntries || total > mostBytes)
      return fail('too-large', 'file-too-heavy', { field: 'file' })
    return ok(files)
  } catch {
    // Cut short, or its directory points nowhere.
    return fail('invalid', 'file-damaged', { field: 'file' })
  }
}
