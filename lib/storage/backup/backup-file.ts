import { createReadStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createGunzip, createGzip } from 'node:zlib'
import { KeepingError } from '@/lib/model/keeping'
import { makePrivateDirectory } from '../data-directory'

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/**
 * Writes lines, compressed, under another name, and renames them when they are whole and on the disk: what bears the
 * name is never half a backup. It is its owner's alone: names and the secret are in it. Returns its bytes.
 * @throws KeepingError `no-room`, `cannot-write`
 */
export async function writeFileWhole(file: string, lines: AsyncIterable<string>): Promise<number> {
  const there = await stat(file).catch(() => null)
  // A device or a pipe has its name already.
  const whole = there === null || there.isFile()
  const part = whole ? `${file}.part` : file
  let reading: unknown
  const next = lines[Symbol.asyncIterator]()
  // A stream that fails throws into this one too: only what reading itself said is kept.
  const source = async function* () {
    for (;;) {
      const line = await next.next().catch(error => {
        reading = error
        throw error
      })
      if (line.done) return
      yield line.value
    }
  }
  try {
    await makePrivateDirectory(dirname(file))
    const handle = await open(part, 'w', 0o600)
    try {
      const zipped = createGzip({ level: constants.Z_BEST_SPEED })
      await pipeline(Readable.from(source()), zipped, handle.createWriteStream({ flush: whole }))
    } finally {
      await handle.close().catch(() => undefined)
    }
    const { size } = await stat(part)
    if (whole) await rename(part, file)
    return size
  } catch (error) {
    await next.return?.()
    if (whole) await rm(part, { force: true })
    // What the database said is not the disk's doing.
    if (reading !== undefined) throw reading
    if (full.has(codeOf(error))) throw new KeepingError('no-room', { file }, { cause: error })
    throw new KeepingError('cannot-write', { file, detail: codeOf(error) || String(error) }, { cause: error })
  }
}

/** The lines of a backup. @throws KeepingError `cannot-read`, `not-a-backup`, `truncated`, `damaged` */
export async function* readFileLines(file: string): AsyncGenerator<string> {
  const unzipped = createGunzip()
  // An error of either comes out where the text is read.
  const flow = pipeline(createReadStream(file), unzipped).catch(() => undefined)
  unzipped.setEncoding('utf8')
  let rest = ''
  try {
    for await (const text of unzipped) {
      const lines = `${rest}${text}`.split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    throw whyUnreadable(file, error)
  } finally {
    unzipped.destroy()
    await flow
  }
  if (rest) yield rest
}

function whyUnreadable(file: string, error: unknown): unknown {
  const code = codeOf(error)
  if (code === 'Z_BUF_ERROR') return new KeepingError('truncated', { file }, { cause: error })
  if (code === 'Z_DATA_ERROR' && error instanceof Error && /header/.test(error.message))
    return new KeepingError('not-a-backup', { file }, { cause: error })
  if (code.startsWith('Z_')) return new KeepingError('damaged', { file, table: '' }, { cause: error })
  if (code) return new KeepingError('cannot-read', { file, detail: code }, { cause: error })
  return error
}
