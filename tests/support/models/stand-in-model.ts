import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ModelConnection, ModelProvider } from '@/lib/model/language-model'

/** A request as a provider got it. */
export type Received = {
  provider: ModelProvider
  path: string
  headers: Record<string, string | string[] | undefined>
  body: string
  system: string
  prompt: string
}

/** What the stand-in does with one. */
export type Play =
  | { say: string; finish?: 'stop' | 'length' | 'refusal'; pieces?: number }
  | { status: number; body?: string; headers?: Record<string, string> }
  /** Words, and then the line breaks. */
  | { breakAfter: string }
  /** Words, and then nothing any more. */
  | { hangAfter: string }
  /** Something that is no protocol of a model. */
  | { page: string }

export type Script = (received: Received) => Play | Promise<Play>

/**
 * A server that speaks the protocols of four providers over HTTP, streaming as they do, and says what a script tells
 * it. For tests only.
 */
export async function standInModel(script: Script) {
  const received: Received[] = []
  const open = new Set<ServerResponse>()
  let current = script
  const server = createServer(async (request, response) => {
    open.add(response)
    response.on('close', () => open.delete(response))
    const body = await bodyOf(request)
    const one = read(request, body)
    if (!one) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page')
    received.push(one)
    await play(await current(one), one.provider, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const root = `http://127.0.0.1:${port}`
  return {
    received,
    root,
    follow: (script: Script) => {
      current = script
    },
    connection: (provider: ModelProvider = 'openai-compatible', key = testKey): ModelConnection => ({
      provider,
      model: 'stand-in-1',
      address: root + bases[provider],
      key,
    }),
    close: async () => {
      for (const response of open) response.destroy()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** Looked for in everything that is logged, shown, exported or stored. */
export const testKey = 'sk-standin-4f9d2c7ab1e8-never-to-be-seen'

const bases: { [P in ModelProvider]: string } = {
  'openai-compatible': '/v1',
  anthropic: '/anthropic/v1',
  google: '/google/v1beta',
  mistral: '/mistral/v1',
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

type Message = { role: string; content: string | { text?: string }[] }
const textOf = (content: Message['content'] | undefined) =>
  typeof content === 'string' ? content : (content ?? []).map(part => part.text ?? '').join('')

function read(request: IncomingMessage, body: string): Received | null {
  const path = request.url ?? ''
  const found = (Object.entries(bases) as [ModelProvider, string][])
    .sort((a, b) => b[1].length - a[1].length)
    .find(([, base]) => path.startsWith(`${base}/`))
  if (!found || request.method !== 'POST') return null
  const [provider] = found
  const json = JSON.parse(body)
  const base = { provider, path, headers: request.headers, body }
  if (provider === 'google') {
    const parts = (content: { parts?: { text?: string }[] } | undefined) => textOf(content?.parts)
    return { ...base, system: parts(json.systemInstruction), prompt: json.contents.map(parts).join('\n') }
  }
  if (provider === 'anthropic') {
    const messages = json.messages as Message[]
    return {
      ...base,
      system: textOf(json.system),
      prompt: messages.map(one => textOf(one.content)).join('\n'),
    }
  }
  const messages = json.messages as Message[]
  const of = (role: string) =>
    messages
      .filter(one => one.role === role)
      .map(one => textOf(one.content))
      .join('\n')
  return { ...base, system: of('system'), prompt: of('user') }
}

async function play(one: Play, provider: ModelProvider, response: ServerResponse): Promise<void> {
  if ('status' in one) {
    response.writeHead(one.status, { 'content-type': 'application/json', ...one.headers })
    return void response.end(one.body ?? JSON.stringify({ error: { message: 'no', type: 'error' } }))
  }
  if ('page' in one) {
    response.writeHead(200, { 'content-type': 'text/html' })
    return void response.end(one.page)
  }
  const words = 'say' in one ? one.say : 'breakAfter' in one ? one.breakAfter : one.hangAfter
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const speak = speakers[provider]
  const write = (event: string | null, data: unknown) =>
    response.write(
      `${event ? `event: ${event}\n` : ''}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`,
    )
  speak.begin(write)
  const size = Math.max(1, Math.ceil(words.length / (('pieces' in one && one.pieces) || 7)))
  for (let at = 0; at < words.length; at += size) speak.words(write, words.slice(at, at + size))
  if ('hangAfter' in one) return
  if ('breakAfter' in one) return void setTimeout(() => response.destroy(), 5)
  speak.end(write, one.finish ?? 'stop')
  response.end()
}

type Write = (event: string | null, data: unknown) => void
type Speaker = {
  begin: (write: Write) => void
  words: (write: Write, text: string) => void
  end: (write: Write, finish: 'stop' | 'length' | 'refusal') => void
}

const chat: Speaker = {
  begin: write => write(null, chunk({ role: 'assistant', content: '' }, null)),
  words: (write, text) => write(null, chunk({ content: text }, null)),
  end: (write, finish) => {
    const reason = finish === 'refusal' ? 'content_filter' : finish
    write(null, {
      ...chunk({}, reason),
      usage: { prompt_tokens: 900, completion_tokens: 120, total_tokens: 1020 },
    })
    write(null, '[DONE]')
  },
}
const chunk = (delta: unknown, finish: string | null) => ({
  id: 'chat-1',
  object: 'chat.completion.chunk',
  created: 1_750_000_000,
  model: 'stand-in-1',
  choices: [{ index: 0, delta, finish_reason: finish }],
})

const speakers: { [P in ModelProvider]: Speaker } = {
  'openai-compatible': chat,
  mistral: chat,
  anthropic: {
    begin: write => {
      write('message_start', {
        type: 'message_start',
        message: {
          id: 'msg-1',
          type: 'message',
          role: 'assistant',
          model: 'stand-in-1',
          content: [],
          stop_reason: null,
          stop_sequence: null,
          usage: { input_tokens: 900, output_tokens: 1 },
        },
      })
      write('content_block_start', {
        type: 'content_block_start',
        index: 0,
        content_block: { type: 'text', text: '' },
      })
    },
    words: (write, text) =>
      write('content_block_delta', {
        type: 'content_block_delta',
        index: 0,
        delta: { type: 'text_delta', text },
      }),
    end: (write, finish) => {
      write('content_block_stop', { type: 'content_block_stop', index: 0 })
      const reason = { stop: 'end_turn', length: 'max_tokens', refusal: 'refusal' }[finish]
      write('message_delta', {
        type: 'message_delta',
        delta: { stop_reason: reason, stop_sequence: null },
        usage: { output_tokens: 120 },
      })
      write('message_stop', { type: 'message_stop' })
    },
  },
  google: {
    begin: () => undefined,
    words: (write, text) =>
      write(null, { candidates: [{ index: 0, content: { role: 'model', parts: [{ text }] } }] }),
    end: (write, finish) =>
      write(null, {
        candidates: [
          {
            index: 0,
            content: { role: 'model', parts: [{ text: '' }] },
            finishReason: { stop: 'STOP', length: 'MAX_TOKENS', refusal: 'SAFETY' }[finish],
          },
        ],
        usageMetadata: { promptTokenCount: 900, candidatesTokenCount: 120, totalTokenCount: 1020 },
      }),
  },
}
