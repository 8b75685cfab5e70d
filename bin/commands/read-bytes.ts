import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { whyUnreadable } from './why-unreadable'

/** A file as it is, or standard input for `-`. */
export async function readBytes(
  file: string,
): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; line: string }> {
  try {
    return { ok: true, bytes: file === '-' ? await buffer(process.stdin) : await readFile(file) }
  } catch (error) {
    return { ok: false, line: whyUnreadable(file, error) }
  }
}
