// The service worker of begun quizzes, run as the browser gets it, with a server that fails in each way it can.
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { workerSource } from '@/app/(learner)/attempt/worker/worker-source'

const kept = () => new Response('as it was kept')
const silence = () => new Promise<never>(() => undefined)

type Around = { server: () => Promise<Response>; keeps?: () => Promise<Response | undefined> }

/** What the worker answers to a navigation; its patience is over as soon as everything else has come that will come. */
async function navigate({ server, keeps = async () => kept() }: Around): Promise<Response> {
  let onFetch: (event: unknown) => void = () => undefined
  const origin = 'https://passage.test'
  runInNewContext(workerSource, {
    URL,
    Response,
    self: {
      location: { origin },
      addEventListener: (name: string, listener: typeof onFetch) => {
        if (name === 'fetch') onFetch = listener
      },
    },
    caches: { open: async () => ({ match: keeps }) },
    fetch: server,
    setTimeout: (over: () => void) => setTimeout(over, 50),
  })
  return await new Promise((resolve, reject) => {
    onFetch({
      request: { method: 'GET', mode: 'navigate', url: `${origin}/attempt/abc` },
      respondWith: (answer: Promise<Response>) => answer.then(resolve, reject),
    })
  })
}

const torn = () => {
  const start = new TextEncoder().encode('half a page')
  return new ReadableStream({
    start: body => body.enqueue(start),
    pull: body => body.error(new Error('killed')),
  })
}
const endless = () => new ReadableStream({ start: body => body.enqueue(new TextEncoder().encode('half')) })

test.each([
  ['never answers', silence],
  ['is away', () => Promise.reject(new TypeError('refused'))],
  ['is being started', async () => new Response('', { status: 503 })],
  ['is killed in the middle of the page', async () => new Response(torn())],
  ['falls silent in the middle of the page', async () => new Response(endless())],
])('the page that was kept opens when the server %s', async (_, server) => {
  expect(await (await navigate({ server })).text()).toBe('as it was kept')
})

test('while the server answers, its page is shown', async () => {
  const answer = await navigate({
    server: async () => new Response('fresh', { headers: { 'Content-Type': 'text/html' } }),
  })
  expect(await answer.text()).toBe('fresh')
  expect(answer.headers.get('Content-Type')).toBe('text/html')
})

test('what is refused, or leads elsewhere, is not replaced', async () => {
  expect((await navigate({ server: async () => new Response('', { status: 404 }) })).status).toBe(404)
  const elsewhere = Response.redirect('https://passage.test/attempt/abc/result')
  expect(await navigate({ server: async () => elsewhere })).toBe(elsewhere)
})

test('a cache that does not answer, or that has broken, does not keep the page of the server back', async () => {
  const server = async () => new Response('fresh')
  expect(await (await navigate({ server, keeps: silence })).text()).toBe('fresh')
  const broken = () => Promise.reject(new Error('quota'))
  expect(await (await navigate({ server, keeps: broken })).text()).toBe('fresh')
})

test('without a kept page, what the server says stands, and an absent one is an error at once', async () => {
  const keeps = async () => undefined
  expect((await navigate({ server: async () => new Response('', { status: 502 }), keeps })).status).toBe(502)
  expect((await navigate({ server: () => Promise.reject(new TypeError('refused')), keeps })).type).toBe(
    'error',
  )
})
