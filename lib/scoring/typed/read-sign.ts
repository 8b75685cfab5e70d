import type { Language } from '@/lib/model/language'
import { scoringWords } from '../words'
import { wordsOf } from './negations'
import { readNumber } from './read-number-words'

/** The sign before a number: "-5", "−5 °C", "moins cinq". "moins de 5" is no number below zero. */
export function readSign(text: string, language: Language): { sign: 1 | -1; rest: string } {
  const dash = /^\s*[-−–]\s*(?=\d)/u.exec(text)
  if (dash) return { sign: -1, rest: text.slice(dash[0].length) }
  const { minusWords } = scoringWords[language]
  const word = new RegExp(`^\\s*(?:${minusWords.join('|')})\\s+`, 'iu').exec(text)
  const rest = word ? text.slice(word[0].length) : text
  const negative = word !== null && (/^\d/.test(rest) || readNumber(wordsOf(rest), 0, language) !== null)
  return negative ? { sign: -1, rest } : { sign: 1, rest: text }
}
