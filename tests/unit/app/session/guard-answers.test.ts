// A server of Node’s own, as Next has one: what its answers carry before anybody sees the request.
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { guardEveryAnswer } from '@/app/_session/guard-answers'

let server: Server

beforeAll(async () => {
  guardEveryAnswer('https://passage.test')
  server = createServer((_, response) => response.end('x'))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => new Promise(resolve => server.close(resolve)))

/** Asked to the letter: `fetch` would tidy the address first. */
const headersOf = (path: string) =>
  new Promise<IncomingHttpHeaders>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const asked = request({ host: '127.0.0.1', port, path, agent: false }, response => {
      response.resume()
      resolve(response.headers)
    })
    asked.on('error', reject).end()
  })

test.each([
  '/',
  '/attempt/abc',
  '/api/v1/attempts/abc',
  '/_next/image',
  '/_next/static/../attempt/abc',
  '/_next/static/%2e%2e/x',
])('%s carries every guard', async path => {
  const headers = await headersOf(path)
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('same-origin')
  expect(headers['cross-origin-opener-policy']).toBe('same-origin')
})

test('a file of the build carries what says something of files, and no more', async () => {
  const headers = await headersOf('/_next/static/chunks/0cz1d0mv5g_q7.js')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  expect(headers['strict-transport-security']).toContain('max-age=')
  expect(headers['content-security-policy']).toBeUndefined()
  expect(headers['permissions-policy']).toBeUndefined()
})
