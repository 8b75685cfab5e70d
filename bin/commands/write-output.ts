import { writeFile } from 'node:fs/promises'
import { say } from './say'

/** To a file, or to standard output when none is named; `line` says why it could not be written. */
export async function writeOutput(
  file: string | undefined,
  text: string,
): Promise<{ ok: true } | { ok: false; line: string }> {
  if (file === undefined) console.log(text)
  else
    try {
      await writeFile(file, text.endsWith('\n') ? text : `${text}\n`)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      return { ok: false, line: say('evaluate.cannot-write', { file, code }) }
    }
  return { ok: true }
}
