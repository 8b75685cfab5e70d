import { englishReadings } from '../lexicon/english-words'
import { isOftenRead } from './listed-word'
import type { MisprintRule } from './misprint'
import { slipsOf } from './slips-of-hand'

/** "annoucement", "accomodate", "finsihed": a word that no list has, one slip of a hand away from a single one that is often read. */
export const misspeltInEnglish: MisprintRule = (tokens, at) => {
  const word = tokens[at]
  if (!word || !/^[a-z]{7,}$/.test(word.form) || !/^(?:NOUN|VERB|ADJ|ADV)$/.test(word.upos)) return null
  const { form } = word
  if (isRead(form) || englishReadings(form).length > 0) return null
  const [only, other] = [...new Set(slipsOf(form))].filter(isRead)
  if (only === undefined || other !== undefined || isSpeltBothWays(form, only)) return null
  return { wrong: form, right: only }
}

const isRead = (form: string) => isOftenRead(form, 'en')

/** "travelled" and "traveled", "judgement" and "judgment", "likeable" and "likable". */
const isSpeltBothWays = (form: string, other: string) => plain(form) === plain(other)
const plain = (word: string) => word.replaceAll('ll', 'l').replace(/e(?=ments?$|abl|ing$)/u, '')
