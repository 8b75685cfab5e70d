import type { Language } from '@/lib/model/language'
import { scoringWords } from '../words'
import { related, sameForm } from './same-form'

/** The table of a language by word and by the first two letters of its words, which a form of a word keeps. */
type Senses = { byWord: Map<string, number[]>; byOpening: Map<string, string[]> }
const senses = new Map<Language, Senses>()

/** Whether two words may mean the same, so that a person should look: of one family, or alike in the language's table. */
export function mayMeanTheSame(a: string, b: string, language: Language): boolean {
  if (related(a, b)) return true
  const table = senses.get(language) ?? readSenses(language)
  const one = sensesOf(a, table, language)
  return one.length > 0 && sensesOf(b, table, language).some(sense => one.includes(sense))
}

function readSenses(language: Language): Senses {
  const byWord = new Map<string, number[]>()
  for (const [i, words] of scoringWords[language].likeWords.entries())
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), i])
  const byOpening = new Map<string, string[]>()
  for (const word of byWord.keys()) {
    const opening = word.slice(0, 2)
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), word])
  }
  const table = { byWord, byOpening }
  senses.set(language, table)
  return table
}

function sensesOf(word: string, { byWord, byOpening }: Senses, language: Language): readonly number[] {
  const own = byWord.get(word)
  if (own || word.length < 4) return own ?? []
  const forms = (byOpening.get(word.slice(0, 2)) ?? []).filter(one => sameForm(one, word, language))
  return forms.flatMap(one => byWord.get(one) ?? [])
}
