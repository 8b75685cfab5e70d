import { type IncomingMessage, request } from 'node:http'
import { isIP } from 'node:net'
import type { Connect } from './connect'
import type { Target } from './parse-address'

/** Says who asks, as a polite robot does; no cookies, no address of where it came from. */
const headers = {
  'user-agent': 'Mozilla/5.0 (compatible; Passage; reads one article for an instructor)',
  accept: 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,text/markdown;q=0.9,*/*;q=0.5',
  'accept-language': 'fr,en;q=0.8',
  'accept-encoding': 'gzip, br, identity',
  connection: 'close',
}

/** One GET to a checked address; the head of the answer, its body still to come. Rejects when there is none. */
export function askOnce(
  { url, host, port, secure }: Target,
  address: string,
  connect: Connect,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        method: 'GET',
        path: url.pathname + url.search,
        headers: { host: url.host, ...headers },
        setHost: false,
        signal,
        maxHeaderSize: 32 * 1024,
        // The name goes into the certificate check only, and only when it is a name.
        createConnection: () => connect({ address, port, host: isIP(host) ? '' : host, secure }),
      },
      resolve,
    )
    asked.on('error', reject)
    asked.end()
  })
}
