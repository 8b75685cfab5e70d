import type { Chain, Clause, Phrase } from '@/lib/model/document'
import { contains, overlaps, type Span } from '@/lib/model/span'
import { chainAt, type Reader, sentenceAt, tokenAt } from './reader'

/**
 * A person whose gender nothing tells is not the sure antecedent of "he" or "il" while others stand near: "The doctor,
 * Melanie V., bandaged Grant’s hand; he thanked her later." Nor is anybody beside whom another stood in one clause:
 * "Ms Roe rang Ms Bell. She had been his pupil."
 */
export function couldBeAnother(reader: Reader, clause: Clause, chainIndex: number): boolean {
  const chain = chainAt(reader, chainIndex)
  if (chain?.class !== 'person') return false
  const before = clause.sentence - 1
  const from = reader.document.sentences[before] ?? sentenceAt(reader, clause.sentence)
  const others = reader.places.mentions
    .near({ start: from.span.start, end: clause.span.start })
    .filter(
      ({ chain: other, mention }) =>
        other !== chain &&
        other.class === 'person' &&
        mention.sentence >= before &&
        mention.sentence <= clause.sentence &&
        mention.span.start < clause.span.start,
    )
  if (chain.gender === null) return others.length > 0
  if (isUnread(reader, before, chain) || spokeOfAnother(reader, clause, chain)) return true
  const agreeing = others.filter(
    ({ chain: other, mention }) =>
      (other.gender === null || other.gender === chain.gender) && mention.form === 'name',
  )
  // "Roe paid Lord Brenn after he had lost": under a verb that has another by his name beside it, either may be meant.
  if (clause.kind === 'subordinate' && agreeing.some(({ mention }) => mention.sentence === clause.sentence))
    return true
  return agreeing.some(
    ({ mention }) => mention.sentence === before && standTogether(reader, before, mention.span, chain),
  )
}

/** "« Il n’a pas de permis », a dit Luc Roy. Il est né à Lenne": of whom he spoke, unless it goes on with what he said. */
function spokeOfAnother(reader: Reader, { sentence, verb }: Clause, { gender, mentions }: Chain): boolean {
  if (sentence === 0 || reader.words.saying.has(verb.lemma)) return false
  const { span } = sentenceAt(reader, sentence - 1)
  const said = reader.places.quotations
    .near(span)
    .filter(({ speaker }) => speaker && mentions.some(mention => overlaps(mention.span, speaker)))
  return said.some(({ inner }) =>
    wordsIn(reader, inner).some(
      token =>
        contains(inner, token.span) &&
        token.upos === 'PRON' &&
        token.deprel.startsWith('nsubj') &&
        token.feats.Person === '3' &&
        token.feats.Number === 'Sing' &&
        token.feats.Gender === gender &&
        !mentions.some(mention => overlaps(mention.span, token.span)),
    ),
  )
}

const wordsIn = ({ places }: Reader, span: Span) =>
  places.sentences.near(span).flatMap(({ tokens }) => tokens)

/** A sentence with two surnames in which no verb was found for the first: nobody knows who did what to whom. */
function isUnread(reader: Reader, sentence: number, { name, mentions }: Chain): boolean {
  if (sentence < 0 || !mentions.some(mention => mention.sentence === sentence)) return false
  if (reader.places.clausesIn(sentence).length > 0) return false
  const own = new Set(name.split(/\s+/))
  return sentenceAt(reader, sentence).tokens.some(({ form }) => !own.has(form) && reader.bearersOf.has(form))
}

/** Both are what one verb of the sentence is about: its subject, its object, somebody it was done to or with. */
function standTogether(reader: Reader, sentence: number, other: Span, { mentions }: Chain): boolean {
  return reader.places.clausesIn(sentence).some(({ subject, complements, quotation }) => {
    if (quotation !== null) return false
    const phrases = [subject.phrase, ...complements.map(({ phrase }) => phrase)].filter(one => one !== null)
    const stands = (span: Span) => phrases.some(one => heads(reader, sentence, one, span))
    return stands(other) && mentions.some(mention => mention.sentence === sentence && stands(mention.span))
  })
}

function heads(reader: Reader, sentence: number, phrase: Phrase, { start, end }: Span): boolean {
  if (start < phrase.span.start || end > phrase.span.end) return false
  const head = tokenAt(sentenceAt(reader, sentence), phrase.head)
  const named = phrase.entity === null ? undefined : reader.document.entities[phrase.entity]
  // "le maire Jean Orth": headed by what he is.
  if (named && named.span.start <= start && end <= named.span.end) return true
  return phrase.coordinated || (head !== null && start <= head.span.start && head.span.end <= end)
}
