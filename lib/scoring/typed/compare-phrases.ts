import type { Language } from '@/lib/model/language'
import { type Judgement, judged } from '../scorer'
import { scoringWords } from '../words'
import { isTypo } from './edit-distance'
import { isKnownName } from './known-names'
import { negationsOf, wordsOf } from './negations'
import { readNumber } from './read-number-words'

const roman = /\b[IVXLC]{2,7}\b/g
const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/**
 * A phrase or clause: how many of the key's words with content the response holds, whatever it adds.
 * All of them and nothing else: accepted; at least half and nothing else (a shorter wording): accepted; a number or a
 * negation that differs: rejected; hardly any: rejected. Everything else is for a person to judge: another wording of a
 * reason and a wrong reason cannot be told apart by their words.
 */
export function comparePhrases(key: string, response: string, language: Language): Judgement {
  const meant = contentOf(key, language)
  const given = contentOf(response, language)
  if (meant.length === 0) return judged('review', 'not-compared')
  const unused = [...given]
  const missing: string[] = []
  let typo = false
  for (const word of meant) {
    const at = unused.findIndex(other => alike(other, word))
    if (at < 0) missing.push(word)
    else typo = unused.splice(at, 1)[0] !== word || typo
  }
  const covered = (meant.length - missing.length) / meant.length
  if (unused.some(isFigure) && meant.some(isFigure)) return judged('rejected', 'number-differs')
  if (negationsOf(key, language) % 2 !== negationsOf(response, language) % 2)
    return missing.length > 0 && unused.length > 0 && covered >= 0.4
      ? judged('review', 'partly-covered')
      : judged('rejected', 'negation-differs')
  if (unused.some(word => scoringWords[language].shifts.includes(word)))
    return judged('review', 'place-or-role-shifted')
  if (unused.length === 0 && missing.length === 0 && swapped(key, response))
    return judged('review', 'order-differs')
  if (unused.length === 0 && missing.length === 0) return judged('accepted', typo ? 'typo' : 'same-words')
  if (unused.length === 0 && covered >= 0.5 && meant.length > 2) return judged('accepted', 'shorter-wording')
  if (missing.length === 0 && meant.length >= 3) return judged('accepted', 'longer-wording')
  return covered >= 0.4 ? judged('review', 'partly-covered') : judged('rejected', 'another-response')
}

const isFigure = (word: string) => /^\d/.test(word)

/** The words with content, numbers in figures: "le huit d'en face" → 8, face. */
function contentOf(text: string, language: Language): string[] {
  const { empty, negations, decimalMark, oneWords } = scoringWords[language]
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
  return content
}

/** The same word, a form of it (their first letters agree for most of their length), or a typing error of it. */
function alike(typed: string, meant: string): boolean {
  if (typed === meant) return true
  if (isFigure(typed) || isFigure(meant) || isKnownName(typed)) return false
  let shared = 0
  while (shared < typed.length && typed[shared] === meant[shared]) shared++
  if (shared >= 4 && shared * 20 >= 11 * Math.max(typed.length, meant.length)) return true
  return isTypo(typed, meant)
}

/** Names in another order: who beat whom. */
function swapped(key: string, response: string): boolean {
  const names = (text: string) => wordsOf(text.match(/(?<!\p{L})\p{Lu}[\p{L}-]+/gu)?.join(' ') ?? '')
  const [a, b] = [names(key), names(response)]
  const common = a.filter(name => b.includes(name))
  return common.length > 1 && common.join(' ') !== b.filter(name => a.includes(name)).join(' ')
}

function fromRoman(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const [value, next] = [values[text[i] ?? ''] ?? 0, values[text[i + 1] ?? ''] ?? 0]
    sum += value < next ? -value : value
  }
  return sum
}
