import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/**
 * Takes a request on itself (true), or leaves it (false). `goOn` gives what was taken to the next one, and at last to Next:
 * the request itself, or another in its place.
 */
export type Front = (
  request: IncomingMessage,
  response: ServerResponse,
  goOn: (instead?: IncomingMessage) => void,
) => boolean

/**
 * Called once at start: these see every request before Next does. (Next hands its server to nobody: it is met where Node
 * says that a request begins, which is before anybody is told of that request.)
 */
export function standBeforeNext(fronts: readonly Front[]): void {
  const met = new WeakSet<Server>()
  subscribe('http.server.request.start', message => {
    const { server } = message as { server: Server }
    if (met.has(server)) return
    met.add(server)
    const listeners = server.listeners('request')
    server.removeAllListeners('request')
    server.on('request', (first, response) => {
      const ask = (at: number, request: IncomingMessage): void => {
        const front = fronts[at]
        if (front?.(request, response, (instead = request) => ask(at + 1, instead))) return
        if (front) ask(at + 1, request)
        else for (const listen of listeners) listen.call(server, request, response)
      }
      ask(0, first)
    })
  })
}
