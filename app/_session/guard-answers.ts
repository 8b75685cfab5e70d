import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { guardHeaders } from './guard-headers'

/** What of them says something of a script or a style: a quiz has fourteen, and a phone gets every byte of their headers. */
const ofFiles = ['X-Content-Type-Options', 'Cross-Origin-Resource-Policy', 'Strict-Transport-Security']
/** Plainly a file of the build: whatever could be read as another address has all guards. */
const fileOfBuild = /^\/_next\/static\/(?!.*\.\.)[\w./~-]+$/

/** Called once at start: every answer of this process has its guards before Next sees the request, files included. */
export function guardEveryAnswer(publicUrl: string | undefined): void {
  const guards = guardHeaders(publicUrl)
  const guardsOfFiles = guards.filter(([name]) => ofFiles.includes(name))
  subscribe('http.server.request.start', message => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const needed = fileOfBuild.test(request.url ?? '') ? guardsOfFiles : guards
    for (const [name, value] of needed) response.setHeader(name, value)
  })
}
