// A request whose body ends before it is whole: by a connection that breaks, or a client that lies. Against the doors as built.
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import type { BrowserContext } from '@playwright/test'
import { Learner } from './pages/learner'
import { anInstructor, aQuiz } from './support/class'
import { expect, test } from './support/test'
import { words } from './support/words'

const cookiesOf = async (context: BrowserContext) =>
  (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')

/** Writes this much of a request and closes; what came back before the server closed too. */
function write(address: string, lines: string[], body: string | Buffer): Promise<string> {
  return new Promise(resolve => {
    let heard = ''
    const { hostname, port } = new URL(address)
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${[...lines, `Host: ${hostname}:${port}`].join('\r\n')}\r\n\r\n`)
      socket.end(body)
    })
    socket.on('data', chunk => {
      heard += chunk
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(heard))
  })
}

test('of a save that was cut off nothing is stored, and the next one that is whole counts', async ({
  browser,
  server,
}) => {
  const { code } = await aQuiz(browser, server, 'en')
  const context = await browser.newContext({ baseURL: server.address, locale: 'en-GB' })
  const page = await context.newPage()
  const learner = new Learner(page, words('en'))
  await learner.typeCode(code)
  await learner.begin('Amara')
  const saved = page.waitForRequest(request => request.method() === 'PUT')
  await learner.respondToAll('something')
  const put = await saved
  const attemptId = new URL(page.url()).pathname.split('/').at(-1)
  await page.close()

  const path = new URL(put.url()).pathname
  expect(path).toContain(`/attempts/${attemptId}/`)
  const { value } = JSON.parse(put.postData() ?? '')
  const head = [
    `PUT ${path} HTTP/1.1`,
    'Content-Type: application/json',
    `Cookie: ${await cookiesOf(context)}`,
  ]
  const whole = JSON.stringify({ value, revision: 1 })
  for (const [lines, body] of [
    [[`Content-Length: ${whole.length + 20}`], whole],
    [[`Content-Length: ${whole.length}`], whole.slice(0, -9)],
    [['Transfer-Encoding: chunked'], `${whole.length.toString(16)}\r\n${whole}\r\n`],
  ] as const)
    expect(await write(server.address, [...head, ...lines], body)).not.toContain('200 OK')
  // Had one of them been stored, this revision would be an older one.
  const next = await context.request.put(path, { data: { value, revision: 1 } })
  expect(next.status()).toBe(200)
  expect((await next.json()).revision).toBe(2)
})

test('a file that was cut off becomes nothing, and its instructor is told to send it again', async ({
  browser,
  server,
}) => {
  const say = words('en')
  const { page } = await anInstructor(browser, server, 'en')
  const bytes = readFileSync('tests/fixtures/files/bell-writer.pdf')
  const head = [
    'POST /api/v1/sources/file?name=bell-writer.pdf HTTP/1.1',
    'Content-Type: application/pdf',
    `Cookie: ${await cookiesOf(page.context())}`,
  ]
  const half = bytes.subarray(0, bytes.length / 2)
  const chunk = Buffer.concat([Buffer.from(`${half.length.toString(16)}\r\n`), half, Buffer.from('\r\n')])
  for (const [line, body] of [
    [`Content-Length: ${bytes.length}`, half],
    ['Transfer-Encoding: chunked', chunk],
  ] as const)
    expect(await write(server.address, [...head, line], body)).not.toContain('"source"')

  await page.goto('/articles/new')
  await page.route('**/api/v1/sources/file?*', route => route.abort('connectionreset'))
  const files = page.locator('input[type="file"]').first()
  await files.setInputFiles('tests/fixtures/files/bell-writer.pdf')
  await expect(page.getByText(say('ui.unreachable'))).toBeVisible()
  await page.unroute('**/api/v1/sources/file?*')
  await files.setInputFiles([])
  await files.setInputFiles('tests/fixtures/files/bell-writer.pdf')
  await expect(page.getByRole('heading', { name: 'The bell that Harrow Fen lost twice' })).toBeVisible()
})
