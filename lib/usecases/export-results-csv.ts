import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Language } from '@/lib/model/language'
import type { Result } from '@/lib/model/result'

/** `language` of the interface: headings are in it. */
export type ExportResultsCsvInput = { actor: Actor; quizId: Id; language: Language }
/** `csv` is UTF-8 with a byte order mark. */
export type ResultsCsv = { filename: string; csv: string }

export async function exportResultsCsv(_input: ExportResultsCsvInput): Promise<Result<ResultsCsv>> {
  throw new Error('not filled yet')
}
