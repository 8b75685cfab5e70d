import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import { z } from 'zod'
import { fail, ok, type Result } from '@/lib/model/result'
import { type ReadFile, readFileSchema } from '@/lib/model/source'
import { bareEnvironment } from './bare-environment'
import type { GivenFile } from './found'
import { inTurn } from './in-turn'

/** Milliseconds. A book of a thousand pages takes a third of it. */
const longestRead = 45_000
/** Megabytes: of objects, and of everything (what unpacks stands outside the heap). */
const largestHeap = 512
const largestProcess = 1_024
/** Characters: more than any source that is cleaned. */
const longestAnswer = 16_000_000

const failureSchema = z.object({
  kind: z.enum(['invalid', 'too-large']),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  field: z.string().optional(),
})
const lineSchema = z.union([
  z.object({ done: z.number(), of: z.number() }),
  z.object({ failure: failureSchema }),
  z.object({ value: readFileSchema }),
])
type Said = z.infer<typeof lineSchema>

/**
 * `readFile` in a process of its own, without our environment: what hangs, grows or breaks there is stopped there
 * (file-too-heavy), and a file of a stranger is read where no secret is. Two at a time; the others wait.
 */
export function readApart(
  file: GivenFile,
  onProgress: (done: number, of: number) => void = () => undefined,
  limits: { milliseconds?: number; megabytes?: number } = {},
): Promise<Result<ReadFile>> {
  return inTurn(() => readOnce(file, onProgress, limits))
}

function readOnce(
  { bytes, ...said }: GivenFile,
  onProgress: (done: number, of: number) => void,
  { milliseconds = longestRead, megabytes = largestProcess }: { milliseconds?: number; megabytes?: number },
): Promise<Result<ReadFile>> {
  const root = homeOf(process.cwd())
  const child = spawn(process.execPath, [`--max-old-space-size=${largestHeap}`, ...programOf(root)], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: bareEnvironment(process.env, { PASSAGE_MOST_MEMORY: String(megabytes) }),
  })
  return new Promise((resolve, reject) => {
    let answer: Result<ReadFile> | null = null
    let rest = ''
    let length = 0
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      length += text.length
      if (length > longestAnswer) child.kill('SIGKILL')
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const heard of lines.flatMap(hear)) {
        if ('done' in heard) onProgress(heard.done, heard.of)
        else answer = 'failure' in heard ? { ok: false, failure: heard.failure } : ok(heard.value)
      }
    })
    child.on('error', reject)
    child.on('close', () => {
      clearTimeout(timer)
      // It ended without a word: out of time, out of memory, or broken by what it read.
      resolve(answer ?? fail('too-large', 'file-too-heavy', { field: 'file' }))
    })
    // It may end before it has taken everything.
    child.stdin.on('error', () => undefined)
    child.stdin.write(`${JSON.stringify(said)}\n`)
    child.stdin.end(bytes)
  })
}

/** A line that is none of ours says nothing: that process may have been taken over by what it reads. */
function hear(line: string): Said[] {
  try {
    const heard = lineSchema.safeParse(JSON.parse(line))
    return heard.success ? [heard.data] : []
  } catch {
    return []
  }
}

/** `npm run pack` has made one file of it: where that serves, there is no compiler. */
function programOf(root: string): string[] {
  const packed = join(root, 'packed', 'read-alone.mjs')
  return existsSync(packed) ? [packed] : ['--import', 'tsx', join(root, 'lib/intake/files/read-alone.ts')]
}

/** The project's own directory, also under Next's standalone copy. */
const homeOf = (cwd: string) => cwd.split(`${sep}.next${sep}standalone`)[0] ?? cwd
