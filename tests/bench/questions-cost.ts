import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Language, languages } from '@/lib/model/language'
import { generateQuestions } from '@/lib/questions/pipeline'
import { measureInTurns } from './measure-time'
import { places } from './questions-corpora'
import { type Section, table } from './reading'
import { type Goal, withGoal } from './reading-goals'
import { articleOfWords, countWords } from './reading-texts'

const timeGoal: Goal = { least: 600, aim: 200, lessIsBetter: true }
const memoryGoal: Goal = { least: 300, aim: 150, lessIsBetter: true }
const options = { count: 10, kinds: null, difficulty: null, seed: 1 }
const names = { fr: 'French', en: 'English' } satisfies { [L in Language]: string }

/** Milliseconds of processor time from text to quiz, warm, of our own article at 600 words. */
export function timeSection(): Section {
  return {
    heading: 'Our own article at 600 words, text to quiz, warm, ms of processor time, one thread',
    lines: [
      ...table(
        ['language', 'ms'],
        languages.map(language => {
          const article = articleOfWords(language, 600)
          const { quiz } = measureInTurns({ quiz: () => generateQuestions(article, options) }, 9)
          return [names[language], withGoal((quiz * 600) / countWords(article.text), timeGoal, 0)]
        }),
      ),
      '',
      'The same text again and again flatters what is remembered of a text; the corpora above are read once.',
    ],
  }
}

type Figures = Record<
  'words' | 'questions' | 'candidates' | 'loaded' | 'resident' | 'heap' | 'kept' | 'seconds',
  number
>

/** Articles of the corpora one after the other (our own repeated without them) up to 20,000 words, in a child process. */
export function memorySection(corpora: string | null): Section {
  return {
    heading: 'Memory over the loaded models for 20,000 words, MB, in a process of its own',
    lines: [
      ...table(
        [
          'language',
          'words',
          'resident, highest',
          'heap, highest',
          'heap kept by the result',
          'loaded before',
          'seconds',
        ],
        languages.map(language => {
          const found = measureMemory(language, corpora)
          const rest = [found.heap, found.kept, found.loaded, found.seconds].map(value => value.toFixed(0))
          return [names[language], String(found.words), withGoal(found.resident, memoryGoal, 0), ...rest]
        }),
      ),
      '',
      'Resident is the process as the system sees it, garbage not yet collected included.',
    ],
  }
}

function measureMemory(language: Language, corpora: string | null): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'passage-bench-'))
  try {
    const file = join(folder, 'long.txt')
    writeFileSync(file, longText(language, corpora).join('\n'))
    const child = fileURLToPath(new URL('./questions-memory-child.ts', import.meta.url))
    const said = execFileSync(process.execPath, ['--expose-gc', ...process.execArgv, child, language, file], {
      encoding: 'utf8',
    })
    return JSON.parse(said)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const long = 20_000

function longText(language: Language, corpora: string | null): string[] {
  const folder = corpora ? join(corpora, places[language].articles) : ''
  if (!existsSync(folder)) return articleOfWords(language, long).paragraphs
  const paragraphs: string[] = []
  let words = 0
  for (const name of readdirSync(folder).sort())
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      if (words >= long) return paragraphs
      if (line.trim() === '') continue
      paragraphs.push(line)
      words += countWords(line)
    }
  return paragraphs
}
