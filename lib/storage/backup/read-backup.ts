import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type BackupHeader, backupHeaderSchema, KeepingError } from '@/lib/model/keeping'
import { readFileLines } from './backup-file'

/** What a backup says, piece by piece; a piece of rows is about a megabyte. */
export type BackupPiece =
  | { is: 'header'; header: BackupHeader }
  | { is: 'rows'; table: string; lines: string[] }
  | { is: 'end'; table: string; rows: number; sha256: string }

const tableSchema = z.object({ table: z.string() })
const endSchema = z.object({ rows: z.int(), sha256: z.string() })
const completeSchema = z.object({ complete: z.literal(true) })
const bytesAtOnce = 1_000_000

/**
 * Reads a backup to its end and checks the sums it carries.
 * @throws KeepingError `cannot-read`, `not-a-backup`, `truncated`, `damaged`
 */
export async function* readBackup(file: string): AsyncGenerator<BackupPiece> {
  const damaged = (table: string) => new KeepingError('damaged', { file, table })
  let header: BackupHeader | null = null
  let table = ''
  let complete = false
  let rows = 0
  let hash = createHash('sha256')
  let lines: string[] = []
  let bytes = 0
  for await (const line of readFileLines(file)) {
    if (header === null) {
      header = readHeader(file, line)
      yield { is: 'header', header }
    } else if (line.startsWith('[')) {
      hash.update(`${line}\n`)
      rows += 1
      lines.push(line)
      bytes += line.length
      if (bytes < bytesAtOnce) continue
      yield { is: 'rows', table, lines }
      lines = []
      bytes = 0
    } else {
      const said = parse(line)
      const begun = tableSchema.safeParse(said)
      const ended = endSchema.safeParse(said)
      complete = completeSchema.safeParse(said).success
      if (begun.success) table = begun.data.table
      else if (ended.success) {
        if (ended.data.rows !== rows || ended.data.sha256 !== hash.digest('hex')) throw damaged(table)
        if (lines.length > 0) yield { is: 'rows', table, lines }
        yield { is: 'end', table, ...ended.data }
        rows = 0
        hash = createHash('sha256')
        lines = []
        bytes = 0
      } else if (!complete) throw damaged(table)
    }
  }
  if (header === null) throw new KeepingError('not-a-backup', { file })
  if (!complete) throw new KeepingError('truncated', { file })
}

function readHeader(file: string, line: string): BackupHeader {
  const read = backupHeaderSchema.safeParse(parse(line))
  if (!read.success) throw new KeepingError('not-a-backup', { file })
  return read.data
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
