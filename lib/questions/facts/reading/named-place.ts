import { grammarOf } from '@/lib/linguistics/grammar'
import type { Clause, Entity } from '@/lib/model/document'
import type { KindNoun } from './kind-noun'
import { plain, type Reader, sentenceAt } from './reader'

/** "la commune de Lenne", "the city of Halden": a subject that is a place by its kind and its name. */
export function namedPlaceOf(
  reader: Reader,
  { sentence, subject: { kind, phrase } }: Clause,
): { entity: Entity; kind: KindNoun } | null {
  if (kind !== 'noun' || !phrase || phrase.coordinated || phrase.number === 'Plur') return null
  const { tokens } = sentenceAt(reader, sentence)
  const head = tokens[phrase.head]
  const link = tokens[phrase.head + 1]
  if (head?.upos !== 'NOUN' || !link || !reader.words.genitive.has(plain(link.form))) return null
  const general = grammarOf(reader.document.article.language).generalNouns.get(plain(head.form))
  if (general !== 'town' && general !== 'region') return null
  const entity = reader.places
    .entitiesIn(sentence)
    .find(
      ({ class: named, sentence: at, tokens: { from, to } }) =>
        named === 'place' && at === sentence && from === phrase.head + 2 && to === phrase.tokens.to,
    )
  const { Gender: gender } = head.feats
  return entity
    ? {
        entity,
        kind: { noun: plain(head.form), gender: gender === 'Fem' || gender === 'Masc' ? gender : null },
      }
    : null
}
