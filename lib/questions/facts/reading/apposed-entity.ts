import { isOneOf } from '@/lib/linguistics/linking/kinds'
import { relationOf } from '@/lib/linguistics/parsing/tree'
import type { Entity, Phrase } from '@/lib/model/document'
import { isHuman } from './is-human'
import type { Reader } from './reader'

/** "Jane Roe, the nurse who found it": the name that a phrase stands beside between commas; null when it is nobody's. */
export function apposedEntity(reader: Reader, sentence: number, phrase: Phrase): Entity | null {
  const { tree, tokens } = reader.treeAt(sentence)
  if (relationOf(tree, phrase.head) !== 'appos') return null
  const head = tree.arcs[phrase.head]?.head ?? -1
  const entity = reader.places
    .entitiesIn(sentence)
    .find(
      ({ sentence: at, tokens: range, confidence }) =>
        at === sentence && range.from <= head && head < range.to && confidence >= 0.62,
    )
  // "face à Ana Brun, le second tour …": no person is a round.
  if (entity?.class === 'person' && !isHuman(reader, sentence, phrase)) return null
  const beside =
    entity && tokens[phrase.tokens.from - 1]?.form === ',' && entity.tokens.to === phrase.tokens.from - 1
  return entity && beside ? entity : null
}

/** "a mining company, Halcyon Ridge, …", "son successeur, le chevalier Ambroise de Lorme, …": the name that stands beside a phrase between commas. */
export function nameBeside(reader: Reader, sentence: number, phrase: Phrase): Entity | null {
  const { tokens, tree, grammar } = reader.treeAt(sentence)
  const after = phrase.tokens.to + 1
  const titled = (from: number) => {
    const [determiner, ...title] = tokens.slice(after, from)
    return (
      determiner?.upos === 'DET' &&
      title.length > 0 &&
      title.length <= 3 &&
      title.every(({ upos }) => upos === 'NOUN' || upos === 'ADJ')
    )
  }
  if (tokens[phrase.tokens.to]?.form !== ',' || phrase.coordinated || phrase.number === 'Plur') return null
  const entity = reader.places.entitiesIn(sentence).find(
    ({ sentence: at, tokens: range, class: kind, confidence }) =>
      at === sentence &&
      (range.from === after
        ? (confidence >= 0.62 && /^(?:person|organisation|place|work)$/.test(kind)) ||
          // "a mining company, Halden Ridge": the noun says as well what the name is.
          (kind === 'organisation' && isOneOf(tokens[phrase.head], grammar.organisationNouns))
        : // A title says as well as any reader of names that somebody follows.
          kind === 'person' && titled(range.from)),
  )
  const first = tokens[phrase.tokens.from]
  // "la statue d’un journaliste, Jean Roy, a été dégradée": the name is that of the noun that it was hung on.
  const above = entity ? (tree.arcs[entity.tokens.from]?.head ?? -1) : -1
  const isInner = above > phrase.head && above < phrase.tokens.to && tokens[above]?.upos === 'NOUN'
  if (entity?.class === 'person' && isInner && !isHuman(reader, sentence, phrase)) return null
  return entity && /^[,.;)]$/.test(tokens[entity.tokens.to]?.form ?? '') && first?.upos === 'DET'
    ? entity
    : null
}
