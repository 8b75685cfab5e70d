import { subscribe } from 'node:diagnostics_channel'
import type { Server, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

type Started = { response: ServerResponse; server: Server }
export type Requests = { finish: (patienceMs: number) => Promise<void> }

/**
 * Keeps count of the requests this process is answering. `finish` takes no new ones and resolves when the last has its
 * answer, or when patience ends. A stream of events has no end of its own: it is cut, and its page asks another
 * instance. (Next hands its server to nobody: it is seen where Node says that a request begins.)
 */
export function countRequests(): Requests {
  const answering = new Set<ServerResponse>()
  const servers = new Set<Server>()
  let finishing = false
  subscribe('http.server.request.start', message => {
    const { response, server } = message as Started
    servers.add(server)
    answering.add(response)
    response.once('close', () => answering.delete(response))
    if (finishing) response.setHeader('Connection', 'close')
  })
  const isStream = (response: ServerResponse) =>
    String(response.getHeader('content-type') ?? '').startsWith('text/event-stream')
  return {
    finish: async patienceMs => {
      finishing = true
      for (const server of servers) {
        server.close()
        server.closeIdleConnections()
      }
      for (const response of answering) if (!response.headersSent) response.setHeader('Connection', 'close')
      const end = Date.now() + patienceMs
      while ([...answering].some(response => !isStream(response)) && Date.now() < end) await pause(20)
      for (const response of answering) response.destroy()
    },
  }
}
