import { createConnection, createServer, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A line to a server that can be made slow, or swallow all that is sent over it, as networks do. */
export async function aThinLine(port: number) {
  let toPort = port
  let delayMs = 0
  let cut = false
  const sockets = new Set<Socket>()
  const carry = (from: Socket, to: Socket) => {
    let order = Promise.resolve()
    from.on('data', data => {
      order = order.then(async () => {
        if (delayMs > 0) await pause(delayMs)
        if (!cut) to.write(data)
      })
    })
    from.on('close', () => order.then(() => to.destroy()))
    from.on('error', () => {})
  }
  const server = createServer(near => {
    const far = createConnection(toPort, '127.0.0.1')
    for (const socket of [near, far]) sockets.add(socket.setNoDelay(true))
    carry(near, far)
    carry(far, near)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    /** Each way, for each thing that is sent. */
    slow: (milliseconds: number) => {
      delayMs = milliseconds
    },
    /** What is sent from now on arrives nowhere; connections stay open. */
    cut: (is: boolean) => {
      cut = is
    },
    /** As a balancer does once another server is the first: connections end, and new ones go there. */
    turnTo: (other: number) => {
      toPort = other
      for (const socket of sockets) socket.destroy()
      sockets.clear()
    },
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise<void>(resolve => server.close(() => resolve()))
    },
  }
}
