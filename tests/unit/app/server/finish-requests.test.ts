import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { countRequests } from '@/app/_server/finish-requests'

const requests = countRequests()

async function serving(answer: (path: string, end: (text: string) => void, begin: () => void) => void) {
  const server: Server = createServer((request, response) =>
    answer(
      request.url ?? '',
      text => response.end(text),
      () => response.setHeader('Content-Type', 'text/event-stream').write(': \n\n'),
    ),
  )
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const ask = (path: string) =>
    new Promise<string>(resolve => {
      get({ port, path, agent: false }, response => {
        let text = ''
        response.on('data', chunk => {
          text += chunk
        })
        response.on('end', () => resolve(text))
        response.on('error', () => resolve(`${text}cut`))
      }).on('error', error => resolve(Object(error).code))
    })
  return { ask }
}

test('what is being answered is finished, events are cut, and nothing new is taken', async () => {
  let finish: () => void = () => undefined
  let arrived = 0
  const { ask } = await serving((path, end, begin) => {
    arrived += 1
    if (path === '/events') begin()
    else finish = () => end('saved')
  })
  const save = ask('/save')
  const events = ask('/events')
  while (arrived < 2) await new Promise(resolve => setTimeout(resolve, 5))
  let finished = false
  const ending = requests.finish(60_000).then(() => {
    finished = true
  })
  expect(await ask('/late')).toBe('ECONNREFUSED')
  expect(finished).toBe(false)
  finish()
  expect(await save).toBe('saved')
  expect(await events).toMatch(/cut$/)
  await ending
})

test('patience has an end', async () => {
  let arrived = 0
  const { ask } = await serving(() => {
    arrived += 1
  })
  const never = ask('/never')
  while (arrived === 0) await new Promise(resolve => setTimeout(resolve, 5))
  await requests.finish(1)
  expect(await never).toMatch(/cut|ECONNRESET/)
})
