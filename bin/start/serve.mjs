import { spawn } from 'node:child_process'
import { binOf, root } from './child.mjs'
import { memoryEnvironment, memoryFlags } from './memory.mjs'
import { say } from './terminal.mjs'

// The server itself waits twenty seconds for what it is answering.
const patienceMs = 25_000

/**
 * Runs the server until it ends or is asked to. The server says over the channel when it is ready, and with what;
 * it ends by itself when the channel closes, so that killing this process leaves nothing behind.
 */
export function serve({ environment, address, dev, onReady }) {
  const { PORT, HOST } = environment
  const child = spawn(
    process.execPath,
    [
      ...memoryFlags,
      binOf('next', 'dist/bin/next'),
      dev ? 'dev' : 'start',
      '--port',
      String(PORT),
      '--hostname',
      HOST,
    ],
    {
      cwd: root,
      env: {
        ...process.env,
        PASSAGE_ADDRESS: address,
        NODE_ENV: dev ? 'development' : 'production',
        ...memoryEnvironment,
        NEXT_MANUAL_SIG_HANDLE: '1',
        NEXT_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', dev ? 'inherit' : 'pipe', 'inherit', 'ipc'],
    },
  )
  // Next prints its own banner; ours comes instead of it.
  child.stdout?.on('data', chunk => {
    const text = String(chunk)
    if (!/▲ Next\.js|- Local:|- Network:|Ready in|next\.config|Starting\.\.\./.test(text))
      process.stdout.write(text)
  })
  child.on('message', message => {
    if (message?.passage === 'ready') onReady(message)
  })
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), patienceMs).unref()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  return new Promise(resolve => {
    child.on('exit', code => {
      if (stopping) say('\nPassage has stopped.')
      resolve(stopping ? 0 : (code ?? 1))
    })
  })
}
