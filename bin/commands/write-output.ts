import { writeFile } from 'node:fs/promises'
import { say } from './say'

/** To a file, or to standard output when none is named; `line` says why it could not be written. */
export async function writeOutput(
  file: string | undefined,
  content: string | Uint8Array,
): Promise<{ ok: true } | { ok: false; line: string }> {
  const ended = typeof content === 'string' && !content.endsWith('\n') ? `${content}\n` : content
  if (file === undefined) process.stdout.write(ended)
  else
    try {
      await writeFile(file, ended)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      return { ok: false, line: say('evaluate.cannot-write', { file, code }) }
    }
  return { ok: true }
}
