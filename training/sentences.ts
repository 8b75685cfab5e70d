/**
 * node --conditions=react-server --import tsx training/sentences.ts LANGUAGE CORPORA OUT.json [HELD]: trains the model of sentence
 * ends and prints the F1 of sentences on files never trained on (with HELD, a training file left out, on that one alone). It is a
 * logistic regression over the features that the product itself computes, on treebanks that `files` names.
 * Sentences that follow each other in a file are made a text again: one space between two, a new paragraph where the file says so.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { grammarOf } from '@/lib/linguistics/grammar'
import { spansOfSentences } from '@/lib/linguistics/segment'
import { habitsOf } from '@/lib/linguistics/segmenting/gap'
import { gapFeatures } from '@/lib/linguistics/segmenting/gap-features'
import { type PrintedWord, printedWords } from '@/lib/linguistics/segmenting/printed-words'
import { endsByRule } from '@/lib/linguistics/segmenting/rule'
import { settle } from '@/lib/linguistics/segmenting/settle'
import { wordClass } from '@/lib/linguistics/segmenting/word-class'
import { finish } from '@/lib/linguistics/steps'
import { type Language, languages } from '@/lib/model/language'
import { articleOf, heldOut } from './winer'

const files: Record<Language, string[]> = {
  fr: [
    'fr/gsd/fr_gsd-ud-dev',
    'fr/sequoia/fr_sequoia-ud-train',
    'fr/sequoia/fr_sequoia-ud-dev',
    'fr/pud/fr_pud-ud-test',
  ],
  en: ['en/ewt/en_ewt-ud-train', 'en/ewt/en_ewt-ud-dev'],
}
const tests: Record<Language, string[]> = {
  fr: ['fr/gsd/fr_gsd-ud-test', 'fr/sequoia/fr_sequoia-ud-test'],
  en: ['en/pud/en_pud-ud-test', 'en/ewt/en_ewt-ud-test'],
}
/** Sentences to a text: about an article, so that what a text says of itself is worth what it is in an article. */
const perText = 40
const shuffles = 6
/** Of the gaps in clean news that go on, how many are learnt from. */
const cleanShare: Record<Language, number> = { fr: 0.4, en: 1 }
const epochs = 4
const rate = 0.2
const decay = 3e-3
const scale = 32
/** A feature that was seen fewer times is left out; French examples are seen in eight orders. */
const leastSeen: Record<Language, number> = { fr: 20, en: 3 }
/** Smaller weights are left out: a hundredth of what decides. */
const leastWeight = 3

type Example = { features: Int32Array; ends: boolean }

const [asked, corpora, out, held] = process.argv.slice(2)
const language = languages.find(one => one === asked) as Language
if (!language || !corpora || !out) throw new Error('sentences.ts LANGUAGE CORPORA OUT.json')
const grammar = grammarOf(language)

/** Paragraphs of sentences. */
function paragraphsOf(path: string): string[][] {
  const paragraphs: string[][] = [[]]
  for (const line of readFileSync(join(corpora ?? '', 'ud', `${path}.conllu`), 'utf8').split('\n')) {
    if (/^# new(?:par|doc)/.test(line)) paragraphs.push([])
    if (line.startsWith('# text = ')) paragraphs.at(-1)?.push(line.slice(9).trim())
  }
  return paragraphs.filter(({ length }) => length > 0)
}

/** Texts of about `most` sentences. */
function textsOf(paragraphs: readonly string[][], most: number): string[][][] {
  const texts: string[][][] = []
  let size = most
  for (const paragraph of paragraphs)
    for (let from = 0; from < paragraph.length; from += most) {
      if (size >= most) {
        texts.push([])
        size = 0
      }
      const piece = paragraph.slice(from, from + most)
      texts.at(-1)?.push(piece)
      size += piece.length
    }
  return texts
}

const classesOf = (words: readonly PrintedWord[]) => words.map(({ core }) => wordClass(core, language))

type Named = { features: string[]; ends: boolean }

function examplesOf(text: readonly string[][]): Named[] {
  const paragraphs = text.map(sentences => printedWords(sentences.join(' ')))
  const habits = habitsOf(paragraphs)
  return paragraphs.flatMap((words, i) => {
    const classes = classesOf(words)
    let at = 0
    const ends = new Set(
      text[i]?.map(sentence => {
        at += sentence.length + 1
        return at - 1
      }),
    )
    let first = 0
    return words.flatMap((word, here): Named[] => {
      const next = words[here + 1]
      if (!next) return []
      const end = ends.has(word.end)
      const gap = { words, classes, at: here, first, grammar, habits }
      if (end) first = here + 1
      return settle(gap) === null ? [{ features: gapFeatures(gap), ends: end }] : []
    })
  })
}

/** News as it is printed: where nothing ends a sentence but a full stop, each other gap is an example of one that goes on. */
function cleanTexts(): string[][] {
  const read = (path: string) => readFileSync(join(corpora ?? '', path), 'utf8')
  if (language === 'fr')
    return read('ner/fr/winer.jsonl')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
      .filter(({ id }) => !heldOut(id))
      .map(({ text }) => articleOf(text, 'fr').paragraphs)
  return readdirSync(join(corpora ?? '', 'reading/en/articles'))
    .sort()
    .map(file => read(`reading/en/articles/${file}`).split(/\n+/).filter(Boolean))
}

function goingOn(text: readonly string[]): Named[] {
  const paragraphs = text.map(words => printedWords(words))
  const habits = habitsOf(paragraphs)
  return paragraphs.flatMap(words => {
    const classes = classesOf(words)
    let first = 0
    return words.flatMap((word, at): Named[] => {
      const next = words[at + 1]
      const stop = /[.!?…:;]/u.test(word.marks)
      const gap = { words, classes, at, first, grammar, habits }
      if (stop && next && endsByRule(gap)) first = at + 1
      const learnt = next && !stop && settle(gap) === null && random() < cleanShare[language]
      return learnt ? [{ features: gapFeatures(gap), ends: false }] : []
    })
  })
}

/** Park & Miller's generator: the same order in every run. */
let state = 1
function random(): number {
  state = (state * 48_271) % 2_147_483_647
  return state / 2_147_483_647
}

/** Where a file has no paragraphs its sentences came shuffled: other orders are as good, and show other neighbours. */
function ordersOf(paragraphs: readonly string[][]): string[][][] {
  const [only, ...others] = paragraphs
  if (!only || others.length > 0) return textsOf(paragraphs, perText)
  const again = Array.from({ length: shuffles }, () => textsOf([shuffled(only)], perText))
  return [...textsOf([only], perText), ...textsOf([only], only.length), ...again.flat()]
}

function shuffled<T>(items: readonly T[]): T[] {
  const order = [...items]
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j] as T, order[i] as T]
  }
  return order
}

const named = files[language]
  .filter(path => path !== held)
  .flatMap(path => ordersOf(paragraphsOf(path)).flatMap(examplesOf))
named.push(...cleanTexts().flatMap(goingOn))
const seen = new Map<string, number>()
for (const { features } of named) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1)
const names = [...seen].filter(([, count]) => count >= leastSeen[language]).map(([name]) => name)
const index = new Map(names.map((name, i) => [name, i]))
const examples = named.map(
  ({ features, ends }): Example => ({
    features: Int32Array.from(features.flatMap(name => index.get(name) ?? [])),
    ends,
  }),
)
console.log(
  `${language}: ${examples.length} gaps, ${examples.filter(one => one.ends).length} ends, ${names.length} features`,
)

// AdaGrad on the logistic loss, with an L2 penalty on what a step touches; the weights are averaged over the last half.
const weights = new Float64Array(names.length)
const squares = new Float64Array(names.length).fill(1e-6)
const sums = new Float64Array(names.length)
for (let epoch = 1; epoch <= epochs; epoch++) {
  let wrong = 0
  for (const { features, ends } of shuffled(examples)) {
    let sum = 0
    for (const f of features) sum += weights[f] ?? 0
    if (sum > 0 !== ends) wrong++
    const slope = 1 / (1 + Math.exp(-sum)) - (ends ? 1 : 0)
    for (const f of features) {
      const step = slope + decay * (weights[f] ?? 0)
      squares[f] = (squares[f] ?? 0) + step * step
      weights[f] = (weights[f] ?? 0) - (rate * step) / Math.sqrt(squares[f] ?? 1)
    }
  }
  if (epoch > epochs / 2) for (let f = 0; f < sums.length; f++) sums[f] = (sums[f] ?? 0) + (weights[f] ?? 0)
  if (epoch === epochs) console.log(`epoch ${epoch}: ${wrong} gaps wrong`)
}
const kept = names
  .map((name, f): [string, number] => [name, Math.round((scale * (sums[f] ?? 0)) / Math.floor(epochs / 2))])
  .filter(([, weight]) => Math.abs(weight) >= leastWeight)
  .sort(([a], [b]) => (a < b ? -1 : 1))
const lines = kept.map(([name, weight]) => `${JSON.stringify(name)}:${weight}`)
writeFileSync(out, `{"format":1,"weights":{\n${lines.join(',\n')}\n}}\n`)
console.log(`${kept.length} weights`)

/** F1 of sentences, the whole file as one article: a sentence is right when both its ends are. */
function tried(path: string): string {
  const gold = paragraphsOf(path)
  const model = new Map(kept)
  const texts = gold.map(sentences => sentences.join(' '))
  const found = finish(spansOfSentences(texts, language, model))
  let [right, system, all] = [0, 0, 0]
  for (const [i, sentences] of gold.entries()) {
    let at = 0
    const spans = new Set(
      sentences.map(({ length }) => {
        at += length + 1
        return `${at - 1 - length}-${at - 1}`
      }),
    )
    for (const { start, end } of found[i] ?? []) if (spans.has(`${start}-${end}`)) right++
    system += found[i]?.length ?? 0
    all += sentences.length
  }
  return `${path}: F1 ${((200 * right) / (system + all)).toFixed(2)} (${right} of ${all}, ${system} found)`
}
for (const path of held ? [held] : tests[language]) console.log(tried(path))
