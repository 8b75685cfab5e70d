// Fetches addresses in a process of its own, because Node reads NODE_EXTRA_CA_CERTS once, when it begins.
// Usage: fetch-securely.ts <port> <address>… — every name is public, and every connection is made to that port here.
import { writeSync } from 'node:fs'
import { connectByMachine } from '@/lib/intake/address/connect'
import { fetchPage } from '@/lib/intake/address/fetch-page'
import { publicAddress } from '../stand-in-site'

const [, , port = '', ...addresses] = process.argv
for (const address of addresses) {
  const asked: string[] = []
  const result = await fetchPage(address, {
    resolve: async () => [publicAddress],
    connect: to => {
      asked.push(to.address)
      return connectByMachine({ ...to, address: '127.0.0.1', port: Number(port) })
    },
  })
  const told = result.ok ? Buffer.from(result.value.bytes).toString() : result.failure.code
  writeSync(1, `${JSON.stringify({ address, told, asked: asked.join(' ') })}\n`)
}
