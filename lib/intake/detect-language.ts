import { francAll } from 'franc-min'
import { type ArticleLanguage, languageTagOf } from '@/lib/model/article-language'
import { type Language, languages } from '@/lib/model/language'
import { fold } from './line'
import { intakeWords } from './words'

const enough = 0.14
const sure = 0.24
const sample = 20_000

/** `guess`: the language that it is in instead, as far as that can be told. */
export type Detected =
  | { language: Language; sure: boolean }
  | { language: null; guess: ArticleLanguage | null }

/**
 * Which language a text is in, when it is one that the engine reads. Evidence: the share of its words that are function
 * words of one language and not of others (French and English news: about 0.3; other languages: under 0.1).
 * Words with a capital do not count, so that names and titles in another language change nothing. Between the two shares a trigram model (franc) has a veto, and names the rest: languages that it does not know (Danish, Catalan) as the one that is nearest.
 */
export function detectLanguage(text: string): Detected {
  const piece = text.slice(0, sample)
  const spread = piece.replace(/(?<=\p{L})['’]/gu, "' ").match(/\p{L}[\p{L}\p{M}]*'?/gu) ?? []
  const lower = spread.filter(word => /^\p{Ll}/u.test(word))
  const words = (lower.length * 3 >= spread.length ? lower : spread).map(
    word => fold(word) + (word.endsWith("'") ? "'" : ''),
  )
  const shares = languages
    .map(language => {
      const { functionWords, sharedWords } = intakeWords[language]
      const own = shareOf(words, functionWords)
      return { language, own, all: own + shareOf(words, sharedWords) }
    })
    .sort((a, b) => b.all - a.all)
  const [best, next] = shares
  if (best && best.own >= sure && best.all >= (next?.all ?? 0) * 1.2)
    return { language: best.language, sure: true }
  const guesses = francAll(piece, { minLength: 20 })
  const named = languageTagOf(guesses[0]?.[0] ?? '')
  if (best && best.own >= enough && named === best.language) return { language: best.language, sure: false }
  return { language: null, guess: named === best?.language ? null : named }
}

/**
 * How near a text is to a language that the engine does not read, by its trigrams: 1 is the nearest of all, null of a
 * language that the model does not know.
 */
export function nearnessOf(text: string, language: ArticleLanguage): number | null {
  const all = francAll(text.slice(0, sample), { minLength: 20 })
  return all.find(([code]) => languageTagOf(code) === language)?.[1] ?? null
}

function shareOf(words: readonly string[], list: readonly string[]): number {
  const known = new Set(list)
  return words.filter(word => known.has(word)).length / Math.max(words.length, 1)
}
