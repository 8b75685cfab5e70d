// The start of a packed Passage: `node start.mjs` in its folder, with the environment of the README.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(dirname(fileURLToPath(import.meta.url)))
const { HOST = '0.0.0.0', PORT = '3000', PASSAGE_URL } = process.env
process.env.NODE_ENV = 'production'
// What Next calls the address to listen on; a container has this set to its own name.
process.env.HOSTNAME = HOST
process.env.PORT = PORT
process.env.PASSAGE_ADDRESS = PASSAGE_URL ?? `http://localhost:${PORT}`
process.env.NEXT_MANUAL_SIG_HANDLE = '1'
process.env.NEXT_TELEMETRY_DISABLED = '1'
await import('./server.js')
