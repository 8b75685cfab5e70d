import { z } from 'zod'

/** What can go wrong with a backup or a move. Each is a key of the `keeping` messages, which say what to do. */
export const keepingProblems = [
  'nothing-here', // params: directory — there is no database to keep yet
  'no-room', // params: file — the disk is full, or a quota is used up
  'cannot-write', // params: file, detail
  'cannot-read', // params: file, detail
  'not-a-backup', // params: file
  'truncated', // params: file — it ends before it says that it is whole
  'damaged', // params: file, table — what it holds is not what was written
  'newer', // params: migration — made by a Passage that knows more migrations than this one
  'edited', // params: migration — made with another file under the same name
  'not-empty', // params: table, rows — the target has data already
  'other-version', // params: — the target is empty, and of another version than the backup
  'differs', // params: table — what was written is not what was read
  'already-server', // params: — DATABASE_URL names a server: there is no embedded database to move
] as const
export type KeepingProblem = (typeof keepingProblems)[number]

export class KeepingError extends Error {
  override readonly name = 'KeepingError'

  constructor(
    readonly code: KeepingProblem,
    readonly params: Record<string, string | number> = {},
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(params)}`, options)
  }
}

/** What a backup, restore or move was done with. */
export type Kept = { file: string; tables: number; rows: number; bytes: number; seconds: number }

const tableSchema = z.object({
  name: z.string(),
  columns: z.array(z.object({ name: z.string(), type: z.string() })),
})

/** The first line of a backup. */
export const backupHeaderSchema = z.object({
  passage: z.literal('backup'),
  format: z.literal(1),
  made: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  /** What signs cookies and receipts and seals the keys of language models; null when the environment gives it. */
  secret: z.string().min(32).nullable(),
  tables: z.array(tableSchema),
})
export type BackupHeader = z.infer<typeof backupHeaderSchema>
