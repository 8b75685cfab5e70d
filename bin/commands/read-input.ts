import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { say } from './say'

type Input = { ok: true; text: string } | { ok: false; line: string }

/** A file of UTF-8 text, or standard input for `-`. */
export async function readInput(file: string): Promise<Input> {
  try {
    return { ok: true, text: file === '-' ? await text(process.stdin) : await readFile(file, 'utf8') }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return { ok: false, line: say('cannot-read', { file, why: reasons[code] ?? 'other', code }) }
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'missing',
  EISDIR: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
}
