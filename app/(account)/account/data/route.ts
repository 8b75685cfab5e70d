import { currentActor } from '@/app/_session/current-actor'
import { exportOwnData } from '@/lib/usecases/export-own-data'

/** All that is stored of the learner who asks, as a file. */
export async function GET(): Promise<Response> {
  const exported = await exportOwnData({ actor: await currentActor() })
  if (!exported.ok) return new Response(null, { status: 404 })
  return new Response(JSON.stringify(exported.value, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="passage.json"',
      'Cache-Control': 'no-store',
    },
  })
}
