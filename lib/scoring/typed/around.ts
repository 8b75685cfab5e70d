import type { Language } from '@/lib/model/language'
import { wordsOf } from './negations'

/** Where a key stands: its article and its question. Other names and words of the article are no typing errors. */
export type Around = { text: string; stem: string }
export const nowhere: Around = { text: '', stem: '' }

/** What the words of an article tell about a response. Words are folded. */
export type ArticleWords = {
  words: ReadonlySet<string>
  /** Words that are never written without a capital. */
  names: ReadonlySet<string>
  /** Names that stand right before a name: "Ada" and "Bo" before "Nobody". */
  before: ReadonlyMap<string, ReadonlySet<string>>
  /** Acronyms in brackets, with the words before them: "the Northern Nobody Trust (NNT)". */
  acronyms: ReadonlyMap<string, readonly string[]>
}

const kept: { text: string; read: ArticleWords }[] = []
const mostKept = 8

/** Read once for a class of responses: the articles judged last are kept. */
export function articleWords(text: string): ArticleWords {
  const at = kept.findIndex(one => one.text === text)
  const known = at >= 0 ? kept.splice(at, 1)[0] : undefined
  const entry = known ?? { text, read: readWords(text) }
  kept.unshift(entry)
  kept.length = Math.min(kept.length, mostKept)
  return entry.read
}

function readWords(text: string): ArticleWords {
  const within = namesWithin(text)
  const before = new Map<string, Set<string>>()
  for (const { 1: given = '', 2: name = '', index } of text.matchAll(
    /(?<![\p{L}’'-])(\p{Lu}[\p{L}’'-]*\p{Ll})\s(?=((?:(?:de|van|von|di|du|des|le|la|De|Van|Von|Le|La)\s)?\p{Lu}[\p{L}’'-]+))/gu,
  )) {
    const surname = wordsOf(name).at(-1) ?? ''
    if (opensSentence(text, index) && !within.has(given)) continue
    before.set(surname, (before.get(surname) ?? new Set()).add(wordsOf(given).at(-1) ?? ''))
  }
  const acronyms = new Map<string, string[]>()
  for (const [, name = '', short = ''] of text.matchAll(bracketed))
    acronyms.set(wordsOf(short.replace(/[.-]/g, '')).join(''), wordsOf(name))
  const small = new Set(wordsOf((text.match(/(?<!\p{L})\p{Ll}\p{L}*/gu) ?? []).join(' ')))
  const words = new Set(wordsOf(text))
  const tall = wordsOf((text.match(/(?<!\p{L})\p{Lu}[\p{L}'’-]*/gu) ?? []).join(' '))
  return { words, names: new Set(tall.filter(word => !small.has(word))), before, acronyms }
}

/** From the beginnings of words only: from each letter of a line without spaces it would take for ever. */
const bracketed = /(?<![\p{L}’'-])((?:[\p{L}’'-]+\s){1,9})\((\p{Lu}[\p{Lu}\p{N}.-]{1,9})\)/gu

/** "But Nobody won": the word has its capital from the sentence, unless it stands with one elsewhere too. */
const opensSentence = (text: string, index: number) =>
  /(?:^|[.!?…:«“"\n]\s*)$/u.test(text.slice(Math.max(0, index - 4), index))

/** Words with a capital inside a sentence, and the first part of those with a hyphen. */
function namesWithin(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [, name = ''] of text.matchAll(/(?<=[\p{Ll},’']\s)(\p{Lu}[\p{L}’'-]*)/gu)) {
    names.add(name)
    names.add(/^\p{L}+/u.exec(name)?.[0] ?? name)
  }
  return names
}

/** The words of a question: what it says already adds nothing to a response. */
let last: { stem: string; words: ReadonlySet<string> } | null = null
export function stemWords(stem: string): ReadonlySet<string> {
  if (last?.stem !== stem) last = { stem, words: new Set(wordsOf(stem)) }
  return last.words
}

/** How one wording of a key judges a response; `variant` is the language's and the place it stands in. */
export type Place = { language: Language; around: Around }
