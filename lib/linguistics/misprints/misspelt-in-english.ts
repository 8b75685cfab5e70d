import { englishReadings } from '../lexicon/english-words'
import { isOftenRead } from './listed-word'
import type { MisprintRule } from './misprint'
import { slipsOf } from './slips-of-hand'

/** "annoucement", "accomodate", "finsihed": a word that no list has, one slip of a hand away from a single one that is often read. */
export const misspeltInEnglish: MisprintRule = (tokens, at) => {
  const word = tokens[at]
  if (!word || !/^[a-z]{7,}$/.test(word.form) || !/^(?:NOUN|VERB|ADJ|ADV)$/.test(word.upos)) return null
  const { form } = word
  // "franchisee": whom something is done to, of a verb or noun that is read more often.
  if (form.endsWith('ee') || isRead(form) || englishReadings(form).length > 0) return null
  const [only, other] = [...new Set(slipsOf(form))].filter(isRead)
  if (only === undefined || other !== undefined) return null
  return { wrong: form, right: only }
}

const isRead = (form: string) => isOftenRead(form, 'en')
