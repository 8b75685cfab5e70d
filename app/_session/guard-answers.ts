import { subscribe } from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'
import { guardHeaders } from './guard-headers'

/** Called once at start: every answer of this process has its guards before Next sees the request, files included. */
export function guardEveryAnswer(publicUrl: string | undefined): void {
  const guards = guardHeaders(publicUrl)
  subscribe('http.server.request.start', message => {
    const { response } = message as { response: ServerResponse }
    for (const [name, value] of guards) response.setHeader(name, value)
  })
}
