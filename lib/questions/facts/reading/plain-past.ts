import type { Clause } from '@/lib/model/document'
import type { NounPhrase } from '@/lib/model/phrasing'
import { wordingOf } from '../../asking/wording-of'
import { plain, type Reader, sentenceAt } from './reader'

/** The verb of a clause in another tense: its finite word, what follows it, and what a dictionary has of the first. */
export type Told = { finite: string; rest: string; lemma: string; auxiliary: boolean }

/**
 * "The port had sold its crane" → "sold": that it was before something else tells nothing to who does not see what else.
 * Null where the clause itself says since or until when, or does not say that it was so.
 */
export function plainPast(reader: Reader, clause: Clause, subject: NounPhrase, after: string): Told | null {
  const { sentence, verb, kind, complements } = clause
  const { tokens } = sentenceAt(reader, sentence)
  const [finite, head] = [tokens[verb.finite], tokens[verb.head]]
  if (verb.tense !== 'pluperfect' || verb.negated || verb.modal !== null || !finite || !head) return null
  if (!/^(?:main|coordinated|relative)$/.test(kind)) return null
  const { timeLimits, plainPast: past } = wordingOf(reader.document.article.language)
  if (complements.some(({ preposition }) => timeLimits.includes(plain(preposition ?? '')))) return null
  const [first = '', ...rest] = after.split(' ')
  const told = past(finite.form.toLowerCase(), first, verb.lemma, subject.number)
  return told ? { ...told, rest: rest.join(' ') } : null
}
