import 'server-only'
import type { z } from 'zod'
import type { ApiRoute } from '@/app/api/v1/_table/api-route'
import { type Failure, fail, ok, type Result } from '@/lib/model/result'
import type { Amiss } from './problem'
import { readBytes } from './read-bytes'

export type ReadCall = { params: unknown; query: unknown; body: unknown; bytes: Uint8Array }
type Unread = Result<ReadCall, Failure & { errors?: Amiss[] }>

const usualBytes = 256 * 1024
const nothing = new Uint8Array()

/** What a call brings, as its line of the table has it. A path that cannot be one names nothing. */
export async function readCall(
  request: Request,
  route: ApiRoute,
  given: Record<string, string>,
): Promise<Unread> {
  const params = route.params.safeParse(given)
  if (!params.success) return fail('not-found', 'not-found')
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const query = route.query.safeParse(asked)
  if (!query.success) return amiss('malformed-query', query.error, '')
  const read = { params: params.data, query: query.data }
  const { body } = route
  if (body === null) return ok({ ...read, body: undefined, bytes: nothing })
  const most = body.most ?? usualBytes
  if ('json' in body && !/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    return fail('invalid', 'wrong-media-type')
  const bytes = await readBytes(request, most)
  if (bytes === null)
    return fail('too-large', 'call-too-large', { params: { megabytes: Math.max(1, most / 1024 / 1024) } })
  if (!('json' in body)) return ok({ ...read, body: bytes, bytes })
  const parsed = body.json.safeParse(parseJson(bytes))
  return parsed.success
    ? ok({ ...read, body: parsed.data, bytes })
    : amiss('malformed-body', parsed.error, '#')
}

function amiss(code: string, { issues }: z.ZodError, root: string): Unread {
  const errors = issues.slice(0, 20).map(issue => ({
    pointer:
      root + issue.path.map(step => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join(''),
    code: issue.code,
  }))
  return { ok: false, failure: { kind: 'invalid', code, errors } }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // Not JSON: no schema of ours takes undefined, so the caller hears of it.
    return undefined
  }
}
