import 'server-only'
import type { z } from 'zod'
import { fail, ok, type Result } from '@/lib/model/result'
import { readBytes } from './read-bytes'

const maxBytes = 64 * 1024

/** The JSON body of a request, at most 64 KB, as `schema` has it. */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<Result<T>> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    return fail('invalid', 'not-json')
  const bytes = await readBytes(request, maxBytes)
  if (bytes === null) return fail('too-large', 'body-too-large')
  const text = new TextDecoder().decode(bytes)
  const parsed = schema.safeParse(parseJson(text))
  if (parsed.success) return ok(parsed.data)
  const field = parsed.error.issues[0]?.path.join('.')
  return fail('invalid', 'malformed-body', field ? { field } : {})
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: no schema of ours takes undefined, so the caller hears of it.
    return undefined
  }
}
