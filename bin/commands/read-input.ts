import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { whyUnreadable } from './why-unreadable'

type Input = { ok: true; text: string } | { ok: false; line: string }

/** A file of UTF-8 text, or standard input for `-`. */
export async function readInput(file: string): Promise<Input> {
  try {
    return { ok: true, text: file === '-' ? await text(process.stdin) : await readFile(file, 'utf8') }
  } catch (error) {
    return { ok: false, line: whyUnreadable(file, error) }
  }
}
