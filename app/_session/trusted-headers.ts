import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

const forwarded = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'forwarded',
]

/** Replaces what a client says of where it comes from by what the socket says. */
export function distrustForwarding(request: Pick<IncomingMessage, 'headers' | 'socket'>): void {
  for (const name of forwarded) delete request.headers[name]
  const address = request.socket.remoteAddress
  if (address) request.headers['x-forwarded-for'] = address
}

/**
 * Called once at start. Next hands no socket to pages and keeps an X-Forwarded-For that a client sent, so the
 * headers are set right before Next sees the request. With PASSAGE_URL there is a proxy, whose word is taken.
 */
export function trustOnlyTheSocket(publicUrl: string | undefined): void {
  if (publicUrl) return
  subscribe('http.server.request.start', message => {
    distrustForwarding((message as { request: IncomingMessage }).request)
  })
}
