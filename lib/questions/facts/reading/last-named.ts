import { grammarOf } from '@/lib/linguistics/grammar'
import { lookupForm } from '@/lib/linguistics/lookup-form'
import type { Clause, Phrase } from '@/lib/model/document'
import { referentEvidence } from './ground'
import { chainAt, type Reader, sentenceAt } from './reader'
import type { ClauseSubject } from './subject'

/**
 * "Ce dernier a démissionné", "the latter": somebody with a name, by that name, where it was named in the sentence before
 * and is of the gender that the words have. Null for any other phrase and for what has no name.
 */
export function lastNamed(
  reader: Reader,
  clause: Clause,
  phrase: Phrase,
): Omit<ClauseSubject, 'anchored'> | null {
  const { tokens } = sentenceAt(reader, clause.sentence)
  const head = tokens[phrase.head]
  const use = head && grammarOf(reader.document.article.language).lastNamed.get(lookupForm(head.form))
  const chain = chainAt(reader, phrase.chain)
  if (!use || phrase.chain === null || chain?.class !== 'person' || chain.number === 'Plur') return null
  // "Celui-ci a été volé": a thing, as likely as not.
  if (clause.verb.passive && phrase.tokens.to - phrase.tokens.from === 1) return null
  if (use.number !== 'Sing' || phrase.tokens.to - phrase.tokens.from > 2) return null
  if (use.gender !== null && use.gender !== chain.gender) return null
  const named = chain.mentions.findLast(({ form, span }) => form === 'name' && span.end <= phrase.span.start)
  if (!named || clause.sentence - named.sentence > 1) return null
  if (isAnotherBehind(reader, named.sentence, named.span.end, phrase.span.start)) return null
  return {
    phrase: { text: chain.name, gender: chain.gender, number: 'Sing' },
    chain: phrase.chain,
    entity: null,
    class: 'person',
    coordinated: false,
    linked: true,
    evidence: referentEvidence(reader, phrase.chain),
  }
}

/** "François a visité la cellule de saint Ivo Tarn. Ce dernier …": a name behind it that may be somebody, whatever it was read as. */
function isAnotherBehind(reader: Reader, sentence: number, from: number, to: number): boolean {
  const { firstNames } = grammarOf(reader.document.article.language)
  return sentenceAt(reader, sentence).tokens.some(({ form, upos, span }) => {
    if (upos !== 'PROPN' || span.start < from || span.end > to) return false
    const entity = reader.places.entities
      .near(span)
      .find(one => one.span.start <= span.start && span.end <= one.span.end)
    return (
      !entity || entity.class === 'person' || entity.class === 'other' || firstNames.has(lookupForm(form))
    )
  })
}
