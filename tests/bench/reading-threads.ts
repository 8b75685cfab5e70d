import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Language } from '@/lib/model/language'
import { median } from './measure-time'

const words = 2_000
const rounds = 5

/** Node 20 does not hand tsx on to the threads of a process that it runs in. */
const code = `import('tsx/esm/api').then(tsx => { tsx.register(); return import(require('node:worker_threads').workerData.file) })`
const file = new URL('./reading-worker.ts', import.meta.url).href

/** Words a second from text to trees in so many worker threads at once, by the clock on the wall. */
export async function measureThreads(language: Language, threads: number): Promise<number> {
  const workers = Array.from(
    { length: threads },
    () => new Worker(code, { eval: true, workerData: { file, language, words } }),
  )
  await Promise.all(workers.map(worker => once(worker, 'message')))
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now()
    await Promise.all(
      workers.map(worker => {
        worker.postMessage('read')
        return once(worker, 'message')
      }),
    )
    times.push(performance.now() - begun)
  }
  await Promise.all(workers.map(worker => worker.terminate()))
  return (threads * words * 1000) / median(times)
}
