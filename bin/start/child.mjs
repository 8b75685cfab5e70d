import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

const running = new Set()

/** Whoever ends this process ends what it started: nothing is left behind, by Ctrl-C or by a signal. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    if (running.size === 0) return
    for (const child of running) child.kill('SIGKILL')
    process.exit(130)
  })

function tracked(child) {
  running.add(child)
  child.on('close', () => running.delete(child))
  return child
}

/** The script behind a package's command, so that it runs under this very Node and without a shell. */
export function binOf(name, script) {
  const require = createRequire(join(root, 'package.json'))
  const manifest = require.resolve(`${name}/package.json`)
  return join(dirname(manifest), script)
}

/** Runs a command to its end and keeps what it printed: `{ code, output }`. */
export function runQuietly(command, args, { env, timeoutMs } = {}) {
  return new Promise(resolve => {
    const child = tracked(
      spawn(command, args, {
        cwd: root,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: process.platform === 'win32' && command === 'npm',
      }),
    )
    const chunks = []
    child.stdout.on('data', chunk => chunks.push(chunk))
    child.stderr.on('data', chunk => chunks.push(chunk))
    const timer = timeoutMs ? setTimeout(() => child.kill('SIGKILL'), timeoutMs) : null
    const end = code => {
      if (timer) clearTimeout(timer)
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') })
    }
    child.on('error', cause => {
      chunks.push(Buffer.from(String(cause)))
      end(127)
    })
    child.on('close', code => end(code ?? 1))
  })
}

/** Runs a command to its end with this terminal; resolves to its exit code. */
export function runLoudly(command, args, { env } = {}) {
  return new Promise(resolve => {
    const child = tracked(
      spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' }),
    )
    child.on('error', () => resolve(127))
    child.on('close', code => resolve(code ?? 1))
  })
}

/** A TypeScript file of ours, outside Next: server-only code is allowed under this condition. */
export const typescript = ['--conditions=react-server', '--import', 'tsx']
