import { relationOf } from '@/lib/linguistics/parsing/tree'
import type { Entity, Phrase } from '@/lib/model/document'
import type { Reader } from './reader'

/** "Jane Roe, the nurse who found it": the name that a phrase stands beside between commas; null when it is nobody's. */
export function apposedEntity(reader: Reader, sentence: number, phrase: Phrase): Entity | null {
  const { tree, tokens } = reader.treeAt(sentence)
  if (relationOf(tree, phrase.head) !== 'appos') return null
  const head = tree.arcs[phrase.head]?.head ?? -1
  const entity = reader.document.entities.find(
    ({ sentence: at, tokens: range, confidence }) =>
      at === sentence && range.from <= head && head < range.to && confidence >= 0.62,
  )
  const beside =
    entity && tokens[phrase.tokens.from - 1]?.form === ',' && entity.tokens.to === phrase.tokens.from - 1
  return entity && beside ? entity : null
}
