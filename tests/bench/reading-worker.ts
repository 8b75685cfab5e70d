// In a worker thread: reads a text of so many words, over and over when asked, and says how many milliseconds it took.
import { parentPort, workerData } from 'node:worker_threads'
import { readSyntax } from '@/lib/linguistics/read-syntax'
import { articleOfWords } from './reading-texts'

const { language, words } = workerData
const article = articleOfWords(language, words)
readSyntax(article)
parentPort?.on('message', () => {
  const begun = performance.now()
  readSyntax(article)
  parentPort?.postMessage(performance.now() - begun)
})
parentPort?.postMessage(0)
