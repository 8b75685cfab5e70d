import 'server-only'
import type { z } from 'zod'
import { fail, ok, type Result } from '@/lib/model/result'
import { readBytes } from './read-bytes'

const maxBytes = 64 * 1024

/** The JSON body of a request, at most 64 KB, as `schema` has it. */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<Result<T>> {
  return parseBody(
    request.headers,
    isJson(request.headers) ? await readBytes(request, maxBytes) : null,
    schema,
  )
}

const isJson = (headers: Pick<Headers, 'get'>) =>
  /^application\/json\b/i.test(headers.get('content-type') ?? '')

/** The same of bytes that were read; null: there were too many. */
export function parseBody<T>(
  headers: Pick<Headers, 'get'>,
  bytes: Uint8Array | null,
  schema: z.ZodType<T>,
): Result<T> {
  if (!isJson(headers)) return fail('invalid', 'not-json')
  if (bytes === null) return fail('too-large', 'body-too-large')
  const parsed = schema.safeParse(parseJson(new TextDecoder().decode(bytes)))
  if (parsed.success) return ok(parsed.data)
  const field = parsed.error.issues[0]?.path.join('.')
  return fail('invalid', 'malformed-body', field ? { field } : {})
}

/** A character that no database stores and nobody types; a response pasted with one would be sent again for ever. */
const withoutNul = (_: string, value: unknown) =>
  typeof value === 'string' ? value.replaceAll('\0', '') : value

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, withoutNul)
  } catch {
    // Not JSON: no schema of ours takes undefined, so the caller hears of it.
    return undefined
  }
}
