import { createServer, get, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { trustOnlyTheSocket } from '@/app/_session/trusted-headers'

async function headersSeen(sent: Record<string, string>): Promise<IncomingHttpHeaders> {
  let seen: IncomingHttpHeaders = {}
  const server = createServer((request, response) => {
    seen = request.headers
    response.end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve =>
    get({ port, host: '127.0.0.1', headers: sent }, response => response.resume().on('end', resolve)),
  )
  await new Promise(resolve => server.close(resolve))
  return seen
}

test('with a proxy its headers are kept; without one, what a client claims is replaced by its own address', async () => {
  trustOnlyTheSocket('https://quiz.school.example')
  expect(await headersSeen({ 'x-forwarded-for': '198.51.100.7' })).toMatchObject({
    'x-forwarded-for': '198.51.100.7',
  })
  trustOnlyTheSocket(undefined)
  const seen = await headersSeen({ 'x-forwarded-for': '198.51.100.7', 'x-forwarded-host': 'other.site' })
  expect(seen['x-forwarded-for']).toBe('127.0.0.1')
  expect(seen['x-forwarded-host']).toBeUndefined()
})
