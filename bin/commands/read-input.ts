import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { largestFile } from '@/lib/model/source'
import { say } from './say'
import { whyUnreadable } from './why-unreadable'

type Refused = { ok: false; line: string }
type Input = { ok: true; text: string } | Refused
type Bytes = { ok: true; bytes: Uint8Array<ArrayBuffer>; name: string } | Refused

/** A file of UTF-8 text, or standard input for `-`. */
export async function readInput(file: string): Promise<Input> {
  const read = await readBytes(file)
  return read.ok ? { ok: true, text: Buffer.from(read.bytes).toString('utf8') } : read
}

/** The bytes of a file, or of standard input for `-`. `most`: a larger file is not even opened. */
export async function readBytes(file: string, most = Number.POSITIVE_INFINITY): Promise<Bytes> {
  try {
    if (file !== '-' && (await stat(file)).size > most)
      return { ok: false, line: say('source-too-large', { file, megabytes: largestFile / 1024 / 1024 }) }
    const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file)
    return { ok: true, bytes: Uint8Array.from(bytes), name: basename(file) }
  } catch (error) {
    return { ok: false, line: whyUnreadable(file, error) }
  }
}
