// A process of its own: what questions of a long text take over the loaded models, as one line of JSON.
import { readFileSync } from 'node:fs'
import { joinParagraphs, type ReadableArticle } from '@/lib/model/article'
import type { Language } from '@/lib/model/language'
import { generateQuestions, questionStages } from '@/lib/questions/pipeline'
import { articleOfWords, countWords } from './reading-texts'

const [language, file] = process.argv.slice(2) as [Language, string]
const options = { count: 10, kinds: null, difficulty: null, seed: 1 }
const megabytes = (bytes: number) => bytes / 1_048_576
const collect = () => (globalThis as { gc?: () => void }).gc?.()

// Twice: networks, lexicons and tables are there, and so is the machine's own code.
for (let i = 0; i < 2; i++) generateQuestions(articleOfWords(language, 600), options)
collect()
const loaded = process.memoryUsage()

const paragraphs = readFileSync(file, 'utf8').split('\n').filter(Boolean)
const article: ReadableArticle = {
  ...{ title: '', language, byline: null, date: null, left: [], paragraphs },
  text: joinParagraphs(paragraphs),
}
const begun = process.cpuUsage()
let [resident, heap] = [0, 0]
const steps = questionStages(article, options)
let step = steps.next()
for (let count = 0; !step.done; step = steps.next()) {
  // Asking costs time itself: every twentieth piece is often enough.
  if (count++ % 20 !== 0) continue
  const now = process.memoryUsage()
  resident = Math.max(resident, now.rss)
  heap = Math.max(heap, now.heapUsed)
}
const { user, system } = process.cpuUsage(begun)
resident = Math.max(resident, process.memoryUsage.rss())
const made = step.value
collect()
const kept = process.memoryUsage().heapUsed
console.log(
  JSON.stringify({
    words: countWords(article.text),
    questions: made.questions.length,
    candidates: made.candidates.length,
    loaded: megabytes(loaded.rss),
    resident: megabytes(resident - loaded.rss),
    heap: megabytes(heap - loaded.heapUsed),
    kept: megabytes(kept - loaded.heapUsed),
    seconds: (user + system) / 1e6,
  }),
)
