// Carries what comes to <host>, at a port of its own which it says, to a socket in the file system. Usage: relay-to-socket.ts <host> <socket>
import { writeSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'

const [, , host, socket = ''] = process.argv
const server = createServer(near => {
  const far = createConnection(socket)
  near.pipe(far).pipe(near)
  for (const [one, other] of [
    [near, far],
    [far, near],
  ] as const)
    one.on('error', () => undefined).on('close', () => other.destroy())
})
server.listen(0, host, () => {
  const address = server.address()
  writeSync(1, `${JSON.stringify({ port: typeof address === 'object' && address ? address.port : 0 })}\n`)
})
