import 'server-only'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bareEnvironment } from '@/lib/intake/files/bare-environment'
import { inTurn } from '@/lib/intake/files/in-turn'
import { fail, type Result } from '@/lib/model/result'
import { projectRoot } from '@/lib/storage/project-root'
import { type QuizRead, type ReadQuizInput, readQuiz } from './read-quiz'

/** Bytes from which reading takes longer than starting a process, and long enough for a class to notice. */
const large = 512 * 1024
/** Milliseconds. */
const longestRead = 60_000
/** Megabytes. */
const largestHeap = 1_024

/**
 * `readQuiz`, a large file in a process of its own: reading is one long step, and a server that takes it answers nobody.
 * Failure 'file-too-heavy' when that process runs out of time or memory.
 */
export async function readQuizApart(input: ReadQuizInput): Promise<Result<QuizRead>> {
  return input.bytes.length < large ? readQuiz(input) : inTurn(() => readOnce(input))
}

function readOnce({ bytes, otherwise }: ReadQuizInput): Promise<Result<QuizRead>> {
  const root = projectRoot()
  const child = spawn(process.execPath, [`--max-old-space-size=${largestHeap}`, ...programOf(root)], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'ignore'],
    // A file of a stranger is read where no secret is.
    env: bareEnvironment(process.env, {}),
  })
  return new Promise((resolve, reject) => {
    const said: Buffer[] = []
    const timer = setTimeout(() => child.kill('SIGKILL'), longestRead)
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
    child.on('error', reject)
    child.on('close', code => {
      clearTimeout(timer)
      if (code === 0) resolve(JSON.parse(Buffer.concat(said).toString('utf8')))
      else resolve(fail('too-large', 'file-too-heavy', { field: 'file' }))
    })
    // It may end before it has taken everything.
    child.stdin.on('error', () => undefined)
    child.stdin.write(`${otherwise}\n`)
    child.stdin.end(bytes)
  })
}

/** `npm run pack` has made one file of it: where that serves, there is no compiler. */
function programOf(root: string): string[] {
  const packed = join(root, 'packed', 'read-quiz-alone.mjs')
  if (existsSync(packed)) return [packed]
  return ['--conditions=react-server', '--import', 'tsx', join(root, 'lib/usecases/read-quiz-alone.ts')]
}
