import { isPersonNoun } from '@/lib/linguistics/linking/kinds'
import { overlaps, type Span } from '@/lib/model/span'
import { chainAt, plain, type Reader } from './reader'

/**
 * "son grand-père, Ada Sorel, tirailleur à Lenne", "Former skier Ada Sorel, a longstanding activist": who she is has
 * two answers where another noun for somebody stands right before one of her names.
 */
export function isCalledOtherwise(reader: Reader, chainIndex: number | null, said: Span): boolean {
  const names = (chainAt(reader, chainIndex)?.mentions ?? []).filter(({ form }) => form === 'name')
  return names.some(({ span }) => {
    const entity = reader.entityAt.get(span.start)
    if (!entity) return false
    const { tokens, grammar } = reader.treeAt(entity.sentence)
    const comma = tokens[entity.tokens.from - 1]?.form === ','
    const closed = /^[,.;:)]$/.test(tokens[entity.tokens.to]?.form ?? '.')
    if (comma && !closed) return false
    let at = entity.tokens.from - (comma ? 2 : 1)
    // "le magistrat norvégien Ada Sorel"
    while (!comma && tokens[at]?.upos === 'ADJ') at -= 1
    const noun = tokens[at]
    if (noun?.upos !== 'NOUN' || overlaps(noun.span, said)) return false
    return isPersonNoun(noun, grammar) && !grammar.personTitles.has(plain(noun.form))
  })
}
