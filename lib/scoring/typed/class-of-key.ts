import type { Language } from '@/lib/model/language'
import type { KeyClass } from '@/lib/model/question'
import { scoringWords } from '../words'
import { wordsOf } from './negations'
import { normalise } from './normalise'
import { readDates } from './read-dates'
import { readQuantities } from './read-quantities'

type Asked = keyof (typeof scoringWords)['en']['asks']

/**
 * The class of a key that comes without one, told from the key itself and then from the words of its question:
 * "Who…? — the miller's wife" wants a phrase, "Who…? — Ada Nobody" a person.
 */
export function classOfKey(key: string, question: string, language: Language): KeyClass {
  const { asks } = scoringWords[language]
  const asked = new Set(normalise(question).split(/[^\p{L}]+/u))
  const asksFor = (what: Asked) => asks[what].some(word => asked.has(word))
  if (asksFor('reason') || opensReason(key, language)) return 'phrase'
  const amount = readsAs(key, language)
  if (amount === 'both') return asksFor('date') && !asksFor('number') ? 'date' : 'number'
  if (amount) return amount
  if (!isName(key, language)) return 'phrase'
  if (asksFor('place')) return 'place'
  if (asksFor('organisation')) return 'organisation'
  return asksFor('person') || namesIn(key).length === 2 ? 'person' : 'organisation'
}

function opensReason(key: string, language: Language): boolean {
  const first = wordsOf(key)[0] ?? ''
  return scoringWords[language].reasonOpeners.includes(first)
}

/** Whether the key is a date or an amount with little beside it; "ces quatre bâtons équilibrent …" is neither. */
function readsAs(key: string, language: Language): 'date' | 'number' | 'both' | null {
  const { empty } = scoringWords[language]
  const bare = wordsOf(key).filter(word => !empty.includes(word))
  const dates = readDates(key, language)
  const dated = dates.some(date => date.month !== null || date.weekday !== null || date.year !== null)
  const [quantity] = readQuantities(key, language)
  if (bare.length > 7 || (!dated && !quantity)) return null
  const spelled = dates.some(date => date.month !== null || date.weekday !== null)
  if (spelled) return 'date'
  if (!quantity) return 'date'
  if (!/\d/.test(key) && bare.length > 4) return null
  return 'both'
}

const namesIn = (key: string) => key.match(/(?<!\p{L})\p{Lu}[\p{L}’'-]*/gu) ?? []

/** Words that begin with a capital, at the end or alone: "the mayor, Ada Nobody", not "Nobody came". */
function isName(key: string, language: Language): boolean {
  const { empty, particles } = scoringWords[language]
  const words = key.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
  const names = namesIn(key)
  const last = words[words.length - 1] ?? ''
  const small = words.filter(word => /^\p{Ll}/u.test(word))
  const content = small.filter(word => !empty.includes(word) && !particles.includes(word))
  return names.length > 0 && /^[\p{Lu}\d]/u.test(last) && content.length <= names.length + 2
}
