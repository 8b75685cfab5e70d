export const dynamic = 'force-dynamic'

/** This process answers. Says nothing of the database: an instance is not restarted because that one is. */
export function GET(): Response {
  return new Response('ok\n', { headers: { 'Cache-Control': 'no-store' } })
}
