import { francAll } from 'franc-min'
import { type Language, languages } from '@/lib/model/language'
import { fold } from './line'
import { intakeWords } from './words'

const enough = 0.14
const sure = 0.24
const sample = 20_000

/** franc speaks ISO 639-3; people and `Intl` know these by two letters. */
const short: Record<string, string> = {
  fra: 'fr',
  eng: 'en',
  deu: 'de',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  arb: 'ar',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  rus: 'ru',
  ukr: 'uk',
  pol: 'pl',
  ron: 'ro',
  swe: 'sv',
  tur: 'tr',
  ell: 'el',
  heb: 'he',
  hun: 'hu',
  ces: 'cs',
  vie: 'vi',
  hin: 'hi',
  ind: 'id',
  fin: 'fi',
  dan: 'da',
  nob: 'no',
  cat: 'ca',
  pes: 'fa',
  tha: 'th',
}

export type Detected = { language: Language; sure: boolean } | { language: null; guess: string }

/**
 * Which language a text is in, when it is one that the engine reads. Evidence: the share of its words that are function
 * words of one language and not of others (French and English news: about 0.3; other languages: under 0.1).
 * Words with a capital do not count, so that names and titles in another language change nothing. Between the two shares a trigram model (franc) has a veto, and names the rest.
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
  const named = short[guesses[0]?.[0] ?? ''] ?? 'other'
  if (best && best.own >= enough && named === best.language) return { language: best.language, sure: false }
  return { language: null, guess: named === best?.language ? 'other' : named }
}

function shareOf(words: readonly string[], list: readonly string[]): number {
  const known = new Set(list)
  return words.filter(word => known.has(word)).length / Math.max(words.length, 1)
}
