import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { requestAsLine } from '@/app/_server/begin-watching'
import { errorAsLine, withoutValues } from '@/app/_server/error-as-line'
import { Metrics } from '@/app/_server/metrics'
import { openMetricsDoor } from '@/app/_server/metrics-door'
import { routeOf } from '@/app/_server/route-of'
import { spanOf } from '@/app/_server/send-spans'
import { type Answered, watchRequests } from '@/app/_server/watch-requests'
import { StorageError } from '@/lib/storage/storage-error'

const now = new Date('2026-01-02T03:04:05Z')

it.each([
  ['invalid input syntax for type json: "Odile Garnier a dit non"', 'invalid input syntax for type json: …'],
  ['Key (email)=(zoe@example.org) already exists.', 'Key (email)=(…) already exists.'],
  ["value 'Zoé' is too long", 'value … is too long'],
  ['Unique constraint\n\n failed', 'Unique constraint failed'],
])('what a person typed goes out of %j', (message, shown) => {
  expect(withoutValues(message)).toBe(shown)
})

it('an error is one line, with its kind and its place', () => {
  const line = errorAsLine([new StorageError('unavailable', 'no answer for "Ada"')], 'error', now)
  expect(line).not.toContain('\n')
  expect(JSON.parse(line)).toMatchObject({
    time: now.toISOString(),
    level: 'error',
    error: 'StorageError',
    kind: 'unavailable',
    message: 'no answer for …',
    at: [expect.stringContaining('watching.test.ts')],
  })
})

it.each([
  ['/attempt/0d6e2c7c-1f8f-4f3e-9a55-1c2c0a8b1e11/review?x=Zoé', '/attempt/:id/review'],
  ['/join/ABCD2345', '/join/:id'],
  ['/api/v1/attempts/x1/responses/q2', '/api/v1/attempts/:id/responses/:id'],
  ['/_next/static/chunks/a.js', '/_next'],
  ['/', '/'],
])('%s is counted as %s', (path, route) => {
  expect(routeOf(path)).toBe(route)
})

const ask = (port: number, path: string) =>
  new Promise<string>(resolve => {
    get({ port, path, agent: false }, response => {
      let text = `${response.statusCode} `
      response.setEncoding('utf8').on('data', chunk => {
        text += chunk
      })
      response.on('end', () => resolve(text))
    })
  })

it('each request is told of once, counted, and given to Prometheus at a door of its own', async () => {
  const metrics = new Metrics()
  const told: Answered[] = []
  watchRequests(answered => {
    told.push(answered)
    metrics.count(answered)
  })
  const server = createServer((_, response) => response.writeHead(503).end('no'))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  await ask((server.address() as AddressInfo).port, '/attempt/A1?name=Zoé'.replace('é', '%C3%A9'))
  server.close()
  const door = await openMetricsDoor('0', metrics)
  const page = await ask((door.address() as AddressInfo).port, '/metrics')
  expect(page).toMatch(/^200 # HELP/)
  expect(page).toContain('_count{method="GET",route="/attempt/:id",status="503"} 1')
  expect(page).toMatch(/process_resident_memory_bytes \d{7,}/)
  expect(page).not.toContain('Zo')
  expect(await ask((door.address() as AddressInfo).port, '/')).toMatch(/^404/)
  door.close()
  expect(told[0]).toMatchObject({ method: 'GET', route: '/attempt/:id', status: 503 })
  expect(JSON.parse(requestAsLine(told[0] as Answered))).toMatchObject({ route: '/attempt/:id', status: 503 })
})

it('a span goes on in the trace that its request came with', () => {
  const trace = '0af7651916cd43dd8448eb211c80319c'
  const answered = { method: 'GET', route: '/', status: 200, begun: 1_700_000_000_000, milliseconds: 12.5 }
  expect(spanOf({ ...answered, traceparent: `00-${trace}-b7ad6b7169203331-01` })).toMatchObject({
    traceId: trace,
    parentSpanId: 'b7ad6b7169203331',
    startTimeUnixNano: '1700000000000000000',
    endTimeUnixNano: '1700000000012500000',
  })
  expect(spanOf({ ...answered, traceparent: 'nonsense' })).toMatchObject({
    traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
  })
})
