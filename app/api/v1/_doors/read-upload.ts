import 'server-only'
import { type ImportArticle, importArticleSchema, largestImport } from '@/lib/model/import'
import { fail, ok, type Result } from '@/lib/model/result'

const megabyte = 1024 * 1024
/** What a form adds round the file. */
const wrapping = 2 * megabyte

/** The file of a form and the article that goes with it. A body whose length is not announced is not taken. */
export async function readUpload(
  request: Request,
): Promise<Result<{ bytes: Uint8Array; article: ImportArticle }>> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!(length <= largestImport + wrapping))
    return fail('too-large', 'file-too-large', { params: { megabytes: largestImport / megabyte } })
  const form = await request.formData().catch(() => null)
  const file = form?.get('file')
  const article = importArticleSchema.safeParse(parsed(form?.get('article')))
  if (!(file instanceof Blob) || !article.success) return fail('invalid', 'malformed-body')
  return ok({ bytes: new Uint8Array(await file.arrayBuffer()), article: article.data })
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null
  } catch {
    return null
  }
}
