import { rm } from 'node:fs/promises'
import { createConnection, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'
import { KeepingError, type Kept, keepingProblems } from '@/lib/model/keeping'
import { socketDirectory } from '../embedded/lock/socket-directory'

const name = 'backup.sock'
const askSchema = z.object({ file: z.string().min(1) })
const keptSchema = z.object({
  file: z.string(),
  tables: z.number(),
  rows: z.number(),
  bytes: z.number(),
  seconds: z.number(),
})
const answerSchema = z.union([
  z.object({ kept: keptSchema }),
  z.object({
    problem: z.enum(keepingProblems),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
])

/**
 * The process that holds a data directory takes orders for backups on a local socket in it, which only the
 * directory's owner can reach. (Windows has none: there the server's own backups serve.)
 */
export async function openBackupDoor(
  dataDirectory: string,
  save: (file: string) => Promise<Kept>,
): Promise<{ close: () => Promise<void> }> {
  if (process.platform === 'win32') return { close: async () => {} }
  const sockets = await socketDirectory(dataDirectory)
  await rm(join(sockets.path, name), { force: true })
  const server = createServer({ allowHalfOpen: true }, async socket => {
    socket.on('error', () => {})
    try {
      const { file } = askSchema.parse(JSON.parse(await heardOn(socket)))
      socket.end(JSON.stringify(await answered(save, file)))
    } catch {
      socket.destroy()
    }
  })
  server.on('error', () => {})
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(`${sockets.spelt}/${name}`, resolve)
  })
  server.unref()
  const close = async () => {
    await new Promise<void>(done => server.close(() => done()))
    await sockets.close()
  }
  return { close }
}

/** What the other end says until it has said all; our end stays open to answer. */
function heardOn(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = ''
    socket.setEncoding('utf8').on('data', text => {
      heard += text
    })
    socket.once('end', () => resolve(heard))
    socket.once('error', reject)
  })
}

async function answered(
  save: (file: string) => Promise<Kept>,
  file: string,
): Promise<z.infer<typeof answerSchema>> {
  try {
    return { kept: await save(file) }
  } catch (error) {
    if (error instanceof KeepingError) return { problem: error.code, params: error.params }
    const detail = error instanceof Error ? error.message : String(error)
    return { problem: 'cannot-write', params: { file, detail } }
  }
}

/** Asks the process that holds a data directory for a backup; null when it takes no orders. @throws KeepingError */
export async function askForBackup(dataDirectory: string, file: string): Promise<Kept | null> {
  if (process.platform === 'win32') return null
  const sockets = await socketDirectory(dataDirectory)
  try {
    const socket = createConnection({ path: `${sockets.spelt}/${name}`, allowHalfOpen: true })
    socket.end(JSON.stringify({ file }))
    const answer = answerSchema.parse(JSON.parse(await heardOn(socket)))
    if ('problem' in answer) throw new KeepingError(answer.problem, answer.params)
    return answer.kept
  } catch (error) {
    if (error instanceof KeepingError) throw error
    return null
  } finally {
    await sockets.close()
  }
}
