import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { say } from './say'

type Folder = { ok: true; texts: { name: string; text: string }[] } | { ok: false; line: string }

/** Every .txt of a folder (not of its folders), by name. */
export async function readFolder(folder: string): Promise<Folder> {
  try {
    const names = (await readdir(folder)).filter(name => name.endsWith('.txt')).sort()
    if (names.length === 0) return { ok: false, line: say('evaluate.no-texts', { folder }) }
    const texts = await Promise.all(
      names.map(async name => ({ name, text: await readFile(join(folder, name), 'utf8') })),
    )
    return { ok: true, texts }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return { ok: false, line: say('evaluate.cannot-read-folder', { folder, code }) }
  }
}
