import 'server-only'
import type { z } from 'zod'
import { fail, ok, type Result } from '@/lib/model/result'

const maxBytes = 64 * 1024

/** The JSON body of a request, at most 64 KB, as `schema` has it. */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<Result<T>> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    return fail('invalid', 'not-json')
  if (Number(request.headers.get('content-length')) > maxBytes) return fail('too-large', 'body-too-large')
  const text = await readText(request)
  if (text === null) return fail('too-large', 'body-too-large')
  const parsed = schema.safeParse(parseJson(text))
  if (parsed.success) return ok(parsed.data)
  const field = parsed.error.issues[0]?.path.join('.')
  return fail('invalid', 'malformed-body', field ? { field } : {})
}

/** A length that was not announced is counted as it comes. */
async function readText(request: Request): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader = request.body?.getReader()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
    if (bytes > maxBytes) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: no schema of ours takes undefined, so the caller hears of it.
    return undefined
  }
}
