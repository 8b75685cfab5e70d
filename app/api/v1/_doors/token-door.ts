import 'server-only'
import { getLocale } from 'next-intl/server'
import { clientAddress } from '@/app/_session/client-address'
import type { ApiRoute } from '@/app/api/v1/_table/api-route'
import { findRoute } from '@/app/api/v1/_table/find-route'
import { apiRoutes } from '@/app/api/v1/_table/table'
import type { Failure } from '@/lib/model/result'
import { admitCall } from '@/lib/usecases/admit-call'
import { answerOnce } from '@/lib/usecases/answer-once'
import { paceHeaders } from './pace-headers'
import { type Amiss, problemOf } from './problem'
import { readCall } from './read-call'
import { apiRoot, type WrittenReply, writeReply } from './write-reply'

/** Where a call can go wrong before anybody’s work begins: told the same way as what goes wrong in it. */
type Trouble = Failure & { errors?: Amiss[] }

/**
 * The door of all machines: finds the line of the table, lets in by token, reads, asks the verb, writes. Cookies say nothing
 * here, so that no page of another site can call in somebody’s name.
 */
export async function tokenDoor(request: Request): Promise<Response> {
  try {
    return await answered(request)
  } catch (cause) {
    // An outage or a bug: logged for the operator, told to nobody.
    console.error(cause)
    return refused({ kind: 'unavailable', code: 'unexpected' })
  }
}

async function answered(request: Request): Promise<Response> {
  const url = new URL(request.url)
  const found = findRoute(apiRoutes, request.method, url.pathname.slice(apiRoot.length))
  if ('methods' in found) {
    const { methods } = found
    if (methods.length === 0) return refused({ kind: 'not-found', code: 'no-such-address' })
    return refused({ kind: 'invalid', code: 'method-not-allowed' }, { Allow: methods.join(', ') })
  }
  const { route } = found
  const authorization = request.headers.get('authorization')
  const admission = { authorization, address: await clientAddress(), scope: route.scope }
  const { pace, result } = await admitCall(admission)
  const headers = paceHeaders(pace)
  if (!result.ok) return refused(result.failure, headers)
  const read = await readCall(request, route, found.params)
  if (!read.ok) return refused(read.failure, headers)
  const { bytes, ...given } = read.value
  const call = { ...result.value, ...given, language: await getLocale() }
  let written: WrittenReply | null = null
  const work = async () => {
    written = await replyOf(route, call, url)
    return written
  }

  const key = request.method === 'POST' ? request.headers.get('idempotency-key') : null
  if (key === null) return respond(await work(), headers)
  const once = await answerOnce({
    ...{ actor: call.actor, key, call: [request.method, url.pathname + url.search, bytes] },
    work: async () => ({ ...(await work()), body: String(written?.body) }),
  })
  if (!once.ok) return refused(once.failure, headers)
  if (written) return respond(written, headers)
  return respond({ ...once.value, headers: {} }, { ...headers, 'Idempotency-Replayed': 'true' })
}

async function replyOf(route: ApiRoute, call: object, url: URL): Promise<WrittenReply> {
  const done = await route.run(call as never)
  return done.ok ? writeReply(route, done.value, url) : { ...(await problemOf(done.failure)), location: null }
}

async function refused(trouble: Trouble, more: Record<string, string> = {}): Promise<Response> {
  const { errors, ...failure } = trouble
  return respond({ ...(await problemOf(failure, errors)), location: null }, more)
}

function respond({ status, location, body, headers }: WrittenReply, more: Record<string, string>): Response {
  return new Response(status === 204 ? null : typeof body === 'string' ? body : new Uint8Array(body), {
    status,
    headers: {
      'Content-Type': status < 300 ? 'application/json' : 'application/problem+json',
      'Cache-Control': 'no-store',
      Vary: 'Authorization, Accept-Language',
      ...(location ? { Location: location } : {}),
      ...headers,
      ...more,
    },
  })
}
