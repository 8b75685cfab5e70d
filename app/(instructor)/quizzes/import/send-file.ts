import { z } from 'zod'
import { linesOf } from '@/app/_stream/lines-of'
import {
  type ImportArticle,
  type Imported,
  type ImportProgress,
  importedSchema,
  importProgressSchema,
} from '@/lib/model/import'

/** What came of it: what was taken, a refusal in words, or an answer that broke off. */
export type Outcome = Imported | { refused: string } | 'broken'

const failureSchema = z.object({ failure: z.object({ message: z.string() }) })

/** Gives the door a file, and tells how far it is. Rejects when the server cannot be reached at all. */
export async function sendFile(
  file: Blob,
  article: ImportArticle,
  onProgress: (progress: ImportProgress) => void,
): Promise<Outcome> {
  const body = new FormData()
  body.set('file', file)
  body.set('article', JSON.stringify(article))
  const response = await fetch('/api/v1/imports', { method: 'POST', body })
  try {
    for await (const line of linesOf(response.body)) {
      const said: unknown = JSON.parse(line)
      const progress = importProgressSchema.safeParse(said)
      if (progress.success) {
        onProgress(progress.data)
        continue
      }
      const failed = failureSchema.safeParse(said)
      return failed.success ? { refused: failed.data.failure.message } : importedSchema.parse(said)
    }
  } catch {
    // Cut off in the middle of a line, or something else that answered in its place.
  }
  return 'broken'
}
