import { Agent, type IncomingHttpHeaders, request } from 'node:http'

export type Asked = {
  path: string
  method?: 'GET' | 'PUT' | 'POST'
  cookie?: string
  body?: string
  headers?: Record<string, string>
}
export type Heard = { status: number; text: string; milliseconds: number; headers: IncomingHttpHeaders }

const agent = new Agent({ keepAlive: true, maxSockets: 2_000 })

/** One request; status 0 when there was no answer. A kept connection that the server has just closed is no answer: again. */
export async function ask(port: number, asked: Asked): Promise<Heard> {
  const heard = await askOnce(port, asked)
  return heard === 'closed' ? ask(port, asked) : heard
}

function askOnce(
  port: number,
  { path, method = 'GET', cookie, body, headers: more }: Asked,
): Promise<Heard | 'closed'> {
  const begun = performance.now()
  const headers = {
    ...(cookie ? { Cookie: cookie } : {}),
    ...(body ? { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) } : {}),
    ...more,
  }
  return new Promise(resolve => {
    const end = (status: number, text: string, headers: IncomingHttpHeaders = {}) =>
      resolve({ status, text, milliseconds: performance.now() - begun, headers })
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', chunk => {
        text += chunk
      })
      response.on('end', () => end(response.statusCode ?? 0, text, response.headers))
      response.on('error', () => end(0, ''))
    })
    sent.on('error', (error: NodeJS.ErrnoException) =>
      sent.reusedSocket && error.code === 'ECONNRESET' ? resolve('closed') : end(0, ''),
    )
    sent.end(body)
  })
}

/** Requests a second of so many who ask again as soon as they have their answer. */
export async function throughput(
  people: number,
  seconds: number,
  once: (person: number, time: number) => Promise<number>,
): Promise<{ perSecond: number; failed: number }> {
  const end = performance.now() + seconds * 1000
  let [done, failed] = [0, 0]
  await Promise.all(
    Array.from({ length: people }, async (_, person) => {
      for (let time = 0; performance.now() < end; time += 1) {
        const status = await once(person, time)
        if (status === 200) done += 1
        else failed += 1
      }
    }),
  )
  return { perSecond: done / seconds, failed }
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
