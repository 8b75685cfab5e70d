import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { routeOf } from './route-of'

export type Answered = {
  method: string
  route: string
  /** 0: the client went away before there was an answer. */
  status: number
  begun: number
  milliseconds: number
  traceparent: string | null
}

/** Tells of each request once it has its answer: of what kind it was, and never by whom or with what in it. */
export function watchRequests(tell: (answered: Answered) => void): void {
  subscribe('http.server.request.start', message => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const begun = Date.now()
    const since = performance.now()
    const { method = '', url = '' } = request
    const { traceparent } = request.headers
    response.once('close', () =>
      tell({
        method,
        route: routeOf(url),
        status: response.headersSent ? response.statusCode : 0,
        begun,
        milliseconds: performance.now() - since,
        traceparent: typeof traceparent === 'string' ? traceparent : null,
      }),
    )
  })
}
