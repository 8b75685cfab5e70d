// A site on this machine that stands for the web: names and public addresses are made up, connections lead here.
import { createServer, type RequestListener } from 'node:http'
import { connect, type Socket } from 'node:net'
import type { Connect } from '@/lib/intake/address/connect'
import type { Resolve } from '@/lib/intake/address/find-public'

export const publicAddress = '93.184.216.34'

export type StandInSite = {
  resolve: Resolve
  connect: Connect
  /** Every address that was asked to be connected to, and every name that was looked up, in order. */
  connected: string[]
  asked: string[]
  headers: NodeJS.Dict<string | string[]>[]
  close: () => Promise<void>
}

/** `names`: what a name resolves to, each time it is asked (the last one for ever); any other name is public. */
export async function standInSite(
  listener: RequestListener,
  names: Record<string, string[][]> = {},
): Promise<StandInSite> {
  const headers: NodeJS.Dict<string | string[]>[] = []
  const server = createServer((request, response) => {
    headers.push(request.headers)
    listener(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  if (!bound || typeof bound === 'string') throw new Error('no port')
  const connected: string[] = []
  const asked: string[] = []
  const sockets: Socket[] = []
  return {
    resolve: async name => {
      const answers = names[name] ?? [[publicAddress]]
      const time = asked.filter(other => other === name).length
      asked.push(name)
      return answers[Math.min(time, answers.length - 1)] ?? []
    },
    connect: ({ address }) => {
      connected.push(address)
      const socket = connect(bound.port, '127.0.0.1')
      sockets.push(socket)
      return socket
    },
    connected,
    asked,
    headers,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
