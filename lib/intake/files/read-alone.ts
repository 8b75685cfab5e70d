// Runs in a process of its own: see read-apart.ts. Standard input is a line of JSON and then the file.
import { buffer } from 'node:stream/consumers'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { readFile } from './read-file'

const saidSchema = z.object({
  name: z.string(),
  type: z.string().nullable(),
  address: z.string().nullable(),
  chapter: z.number().nullable(),
})

/** Looks at the memory from beside: what unpacks a bomb never comes back to look for itself. */
const watch = `
  const most = Number(process.env.PASSAGE_MOST_MEMORY) * 1024 * 1024
  setInterval(() => { if (process.memoryUsage.rss() > most) process.kill(process.pid, 'SIGKILL') }, 40)
`
new Worker(watch, { eval: true, execArgv: [] }).unref()

// Libraries that warn would write between our lines.
console.log = console.warn

const say = (line: unknown) => void process.stdout.write(`${JSON.stringify(line)}\n`)

const input = await buffer(process.stdin)
const end = input.indexOf(0x0a)
const said = saidSchema.parse(JSON.parse(input.subarray(0, end).toString()))
let told = 0
const result = await readFile({ ...said, bytes: Uint8Array.from(input.subarray(end + 1)) }, (done, of) => {
  // A line for each hundredth is enough.
  if (done < of && done * 100 < told * of) return
  told = Math.floor((done * 100) / of) + 1
  say({ done, of })
})
say(result.ok ? { value: result.value } : { failure: result.failure })
