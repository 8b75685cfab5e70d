import { workerSource } from './worker-source'

/** Stands beside the attempts because a worker sees to the addresses under its own: these, and no others. */
export function GET(): Response {
  return new Response(workerSource, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
