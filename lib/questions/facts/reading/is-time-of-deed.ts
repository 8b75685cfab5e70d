import type { Clause, Complement } from '@/lib/model/document'
import { plain, type Reader, sentenceAt } from './reader'

/**
 * A date that may be that of a deed named before it, and not of the verb: "le virus a touché vingt ports depuis son apparition |
 * en décembre", "annonce la tenue d’une foire | en février", "a fait état de la prise, | jeudi, | par les rebelles". What
 * is told may keep it there; nobody asks for it.
 */
export function isTimeOfDeed(
  reader: Reader,
  { sentence, verb, complements }: Clause,
  { phrase, tokens, fronted }: Complement,
): boolean {
  const entity = phrase?.entity == null ? undefined : reader.document.entities[phrase.entity]
  if (entity?.class !== 'date' || fronted) return false
  const { tokens: all } = sentenceAt(reader, sentence)
  const before = complements.filter(one => !one.fronted && one.phrase && one.tokens.to <= tokens.from)
  const since = before.some(
    ({ preposition, tokens: { to }, phrase: own }) =>
      to === tokens.from && own?.entity === null && fromAnother.test(plain(preposition ?? '')),
  )
  const told =
    reader.words.saying.has(verb.lemma) &&
    before.some(({ role, phrase: own }) => role === 'object' && own?.entity === null)
  const [lead, comma, next] = [all[tokens.from - 2], all[tokens.from - 1], all[tokens.to + 1]]
  const done =
    comma?.form === ',' &&
    all[tokens.to]?.form === ',' &&
    lead?.upos === 'NOUN' &&
    /^(?:par|by)$/.test(plain(next?.form ?? ''))
  return since || told || done
}

const fromAnother = /^(?:depuis|après|avant|since|after|before)$/
