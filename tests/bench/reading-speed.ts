import { createRequire } from 'node:module'
import compromise from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { plainKernel } from '@/lib/linguistics/network/kernel/plain'
import { loadNetwork, networkOf } from '@/lib/linguistics/network/load-network'
import { modelFolder } from '@/lib/linguistics/network/model-files'
import type { Network } from '@/lib/linguistics/network/network'
import { readWords } from '@/lib/linguistics/network/read-words'
import { readArticle } from '@/lib/linguistics/read-article'
import { readSyntax } from '@/lib/linguistics/read-syntax'
import { segment } from '@/lib/linguistics/segment'
import { tokenise } from '@/lib/linguistics/tokenise'
import type { Language } from '@/lib/model/language'
import { measureInTurns } from './measure-time'
import { articleOfWords, countWords } from './reading-texts'

// Its types are sources that do not compile under strict rules.
const frCompromise: (text: string) => unknown = createRequire(import.meta.url)('fr-compromise')

const rounds = 5
const wink = winkNlp(winkModel, ['sbd', 'pos'])

/** What else npm has for a language. None of them parses; wink-nlp and compromise have no French. */
const others = {
  fr: { 'fr-compromise': (text: string) => frCompromise(text) },
  en: { compromise: (text: string) => compromise(text), 'wink-nlp': (text: string) => wink.readDoc(text) },
} satisfies { [L in Language]: Record<string, (text: string) => unknown> }

export type SpeedRow = { work: string; wordsPerSecond: number; against: Record<string, number> }

/** The language's network in plain JavaScript, and in WebAssembly. */
function networksOf(language: Language): { wasm: Network; plain: Network } {
  const [wasm, plain] = [networkOf(language), loadNetwork(modelFolder(language), [plainKernel])]
  if (!wasm.ok || !plain.ok) throw new Error('no network')
  return { wasm: wasm.value, plain: plain.value }
}

/** Words a second of processor time, one thread, all in turns over the same text. */
export function measureSpeed(language: Language, words = 5_000): SpeedRow[] {
  const article = articleOfWords(language, words)
  const few = articleOfWords(language, words / 25)
  const { wasm, plain } = networksOf(language)
  const formsOf = (of: typeof article) =>
    tokenise(of, segment(of)).sentences.map(({ tokens }) => tokens.map(token => token.form))
  const [all, some] = [formsOf(article), formsOf(few)]
  const [total, part] = [countWords(article.text), countWords(few.text)]
  const known: Record<string, (text: string) => unknown> = others[language]
  const work: Record<string, { words: number; run: () => unknown }> = {
    'sentences and tokens': { words: total, run: () => tokenise(article, segment(article)) },
    'tags and trees, WebAssembly': { words: total, run: () => all.map(forms => readWords(wasm, forms)) },
    'tags and trees, plain': { words: part, run: () => some.map(forms => readWords(plain, forms)) },
    'text to trees': { words: total, run: () => readSyntax(article) },
    'whole readArticle': { words: total, run: () => readArticle(article) },
    ...Object.fromEntries(
      Object.entries(known).map(([name, read]) => [name, { words: total, run: () => read(article.text) }]),
    ),
  }
  const times = measureInTurns(
    Object.fromEntries(Object.entries(work).map(([name, { run }]) => [name, run])),
    rounds,
  )
  const speedOf = (name: string) => ((work[name]?.words ?? 0) / (times[name] ?? Number.NaN)) * 1000
  return Object.keys(work).map(name => ({
    work: name,
    wordsPerSecond: speedOf(name),
    against: Object.fromEntries(
      Object.keys(known).map(other => [other, speedOf(name) / speedOf(other)] as const),
    ),
  }))
}

/** Milliseconds from text to document of 1,000 words, warm: of processor time. */
export function measureArticle(language: Language): number {
  const article = articleOfWords(language, 1_000)
  const scale = 1_000 / countWords(article.text)
  return measureInTurns({ article: () => readArticle(article) }, 9).article * scale
}
