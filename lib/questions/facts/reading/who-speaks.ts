import { isPersonNoun } from '@/lib/linguistics/linking/kinds'
import type { Sentence } from '@/lib/model/document'
import { contains, type Span } from '@/lib/model/span'
import type { Reader } from './reader'

/** "son patron", "le frère de Jeanne Carel": who is named there is not who speaks. */
export function speaks(reader: Reader, speaker: Span, named: Span): boolean {
  const sentence = sentenceWith(reader, speaker.start)
  const index = sentence ? (reader.places.indexOfSentence.get(sentence) ?? -1) : -1
  if (!sentence || index < 0) return false
  const { tree } = reader.treeAt(index)
  const inside = sentence.tokens.flatMap(({ span }, at) => (contains(speaker, span) ? [at] : []))
  const isIn = (at: number) => inside.includes(at)
  const [top] = inside.filter(at => !isIn(tree.arcs[at]?.head ?? -1))
  const heads = inside.filter(
    at =>
      contains(named, sentence.tokens[at]?.span ?? named) &&
      !contains(named, headSpan(sentence, tree.arcs[at]?.head) ?? speaker),
  )
  const { grammar } = reader.treeAt(index)
  const word = sentence.tokens[top ?? -1]
  // "les services du chancelier Jean Roy": behind "de" he is not who speaks, where a noun for no person stands before.
  const serves = word?.upos === 'NOUN' && !isPersonNoun(word, grammar)
  const climbs = (at: number, steps = 0): boolean =>
    at === top ||
    (steps < 6 && beside.test(tree.arcs[at]?.rel ?? '') && climbs(tree.arcs[at]?.head ?? -1, steps + 1))
  return heads.some(at => at === top || (beside.test(tree.arcs[at]?.rel ?? '') && (!serves || climbs(at))))
}

const beside = /^(?:appos|flat|nsubj|root)/

function headSpan(sentence: Sentence, head: number | undefined): Span | null {
  return sentence.tokens[head ?? -1]?.span ?? null
}

export function sentenceWith(reader: Reader, start: number): Sentence | undefined {
  const first = { start, end: start + 1 }
  return reader.places.sentences.near(first).find(({ span }) => contains(span, first))
}
