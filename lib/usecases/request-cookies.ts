import 'server-only'

/**
 * Only the cookies of a request. better-auth reads host and address from headers too: what a client may
 * write there is none of its business here.
 */
export function requestCookies(headers: Pick<Headers, 'get'>): Headers {
  return new Headers({ cookie: headers.get('cookie') ?? '' })
}
