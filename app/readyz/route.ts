import { isReady } from '@/lib/usecases/is-ready'

/** Requests can be sent to this instance: its database answers. */
export async function GET(): Promise<Response> {
  const ready = await isReady()
  const headers = { 'Cache-Control': 'no-store' }
  return new Response(ready ? 'ready\n' : 'not ready\n', { status: ready ? 200 : 503, headers })
}

export const dynamic = 'force-dynamic'
