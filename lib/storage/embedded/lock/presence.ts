import { createConnection, createServer, type Server } from 'node:net'
import { z } from 'zod'

export type Standing = 'candidate' | 'holder'

const answerSchema = z.object({ standing: z.enum(['candidate', 'holder']), pid: z.int() })
export type Answer = z.infer<typeof answerSchema>

/** Listens on a local socket and tells whoever connects how we stand. It keeps no process alive. */
export function announce(path: string, standing: () => Standing): Promise<Server> {
  const server = createServer(socket => {
    socket.on('error', () => {})
    socket.end(JSON.stringify({ standing: standing(), pid: process.pid } satisfies Answer))
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, () => {
      server.off('error', reject)
      server.on('error', () => {})
      server.unref()
      resolve(server)
    })
  })
}

/**
 * Asks the process behind a socket how it stands. 'dead' when nobody listens there any more, 'silent' when somebody
 * does and says nothing in time (stopped, or busy): alive all the same.
 */
export function ask(path: string, patienceMs: number): Promise<Answer | 'dead' | 'silent'> {
  return new Promise(resolve => {
    let heard = ''
    const socket = createConnection(path)
    const timer = setTimeout(() => finish('silent'), patienceMs)
    const finish = (answer: Answer | 'dead' | 'silent'): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve(answer)
    }
    socket.setEncoding('utf8')
    socket.on('data', text => {
      heard += text
    })
    socket.on('end', () => finish(readAnswer(heard)))
    socket.on('error', (error: NodeJS.ErrnoException) =>
      finish(error.code === 'ECONNREFUSED' || error.code === 'ENOENT' ? 'dead' : 'silent'),
    )
  })
}

function readAnswer(text: string): Answer | 'silent' {
  try {
    return answerSchema.parse(JSON.parse(text))
  } catch {
    return 'silent'
  }
}
