import type { Language } from '@/lib/model/language'
import type { KeyClass } from '@/lib/model/question'
import { scoringWords } from '../words'
import { wordsOf } from './negations'
import { foldAccents, normalise } from './normalise'
import { type PartialDate, readDates } from './read-dates'
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
  if (namesBody(key, language)) return 'organisation'
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
  const dated = dates.some(
    ({ year, minutes, ...date }) => isSpelled(date) || year !== null || minutes !== null,
  )
  const [quantity] = readQuantities(key, language)
  if (bare.length > 7 || (!dated && !quantity)) return null
  const spelled = dates.some(isSpelled)
  if (spelled) return 'date'
  if (!quantity) return 'date'
  if (!/\d/.test(key) && bare.length > 4) return null
  return 'both'
}

/** Said in words that are of dates only. */
const isSpelled = ({ month, weekday, season, century, decade }: Omit<PartialDate, 'year' | 'minutes'>) =>
  [month, weekday, season, century, decade].some(part => part !== null)

const namesIn = (key: string) => key.match(/(?<!\p{L})\p{Lu}[\p{L}’'-]*/gu) ?? []

/**
 * Words that begin with a capital, at the end or alone ("the mayor, Ada Nobody", not "Nobody came"), or right behind an
 * article ("l'Agence du littoral").
 */
function isName(key: string, language: Language): boolean {
  const { empty, particles } = scoringWords[language]
  const words = key.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
  const names = namesIn(key)
  const last = words[words.length - 1] ?? ''
  const small = words.filter(word => /^\p{Ll}/u.test(word))
  const content = small.filter(word => !empty.includes(word) && !particles.includes(word))
  if (names.length === 0 || words.length > 9) return false
  if (/^[\p{Lu}\d]/u.test(last) && content.length <= names.length + 2) return true
  return namesBody(key, language) || /^(?:[ld][’']|\p{Ll}{2,3} )\p{Lu}/u.test(key)
}

/** "Union …", "… Agency": the noun of a body, written with a capital. */
function namesBody(key: string, language: Language): boolean {
  const { bodies, asks } = scoringWords[language]
  const nouns = [...bodies, ...asks.organisation].map(word => foldAccents(word))
  return namesIn(key).some(name => wordsOf(name).some(word => nouns.includes(word)))
}
