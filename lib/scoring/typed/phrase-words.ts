import type { Language } from '@/lib/model/language'
import { scoringWords } from '../words'
import { fromRoman } from './from-roman'
import { wordsOf } from './negations'
import { readNumber } from './read-number-words'

const roman = /\b[IVXLC]{2,7}\b/g

export const isFigure = (word: string) => /^\d/.test(word)

/** The words with content, numbers in figures: "le huit d'en face" → 8, face. Words of degree only when there is nothing else. */
export function contentOf(text: string, language: Language): string[] {
  const { empty, negations, decimalMark, oneWords, degrees } = scoringWords[language]
  const arabic = text.replace(roman, found => String(fromRoman(found)))
  const grouped = arabic.replace(/(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g, '')
  const plain = decimalMark === '.' ? grouped.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '') : grouped
  const words = wordsOf(plain)
  const content: string[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? ''
    const number = oneWords.includes(word) ? null : readNumber(words, at, language)
    if (number) {
      content.push(String(number.value))
      at = number.next
      continue
    }
    if (!empty.includes(word) && !negations.includes(word) && /[\p{L}\d]/u.test(word)) content.push(word)
    at++
  }
  const heavy = content.filter(word => !degrees.includes(word))
  return heavy.length > 0 ? heavy : content
}

/** Words written with a capital that do not open the text, folded. */
export function namesOf(text: string): string[] {
  return wordsOf(text.match(/(?<=[\p{L}\p{N},;'’]\s*)(?<!\p{L})\p{Lu}[\p{L}-]+/gu)?.join(' ') ?? '')
}
