import { kindOfNoun } from '@/lib/linguistics/linking/kinds'
import { phraseAt } from '@/lib/linguistics/parsing/noun-phrase'
import { contains, type Span } from '@/lib/model/span'
import type { FactKey } from '../fact'
import { contentOf, phraseKey } from './phrase-key'
import { plain, type Reader } from './reader'

const fewestWords = 2

/**
 * "« … », a indiqué le secrétaire de la Fédération des ports": who speaks without a name, told apart by what belongs to
 * the noun. Null for "le porte-parole", "un voisin", "son frère", and where the phrase is longer or shorter than who speaks.
 */
export function speakerPhrase(reader: Reader, speaker: Span): FactKey | null {
  const place = reader.places.sentences
    .near(speaker)
    .find(({ span }) => contains(span, { start: speaker.start, end: speaker.start + 1 }))
  const index = place ? (reader.places.indexOfSentence.get(place) ?? -1) : -1
  if (index < 0) return null
  const reading = reader.treeAt(index)
  const { tokens, tree, grammar } = reading
  const inside = (at: number) => contains(speaker, tokens[at]?.span ?? { start: -1, end: -1 })
  const top = tokens.findIndex((_, at) => inside(at) && !inside(tree.arcs[at]?.head ?? -1))
  const head = tokens[top]
  if (head?.upos !== 'NOUN' || head.feats.Number === 'Plur') return null
  const kind = kindOfNoun(head, grammar)
  if (kind !== 'person' && kind !== 'body') return null
  const phrase = phraseAt(reading, top, false)
  const first = tokens[phrase.tokens.from]
  const definite = first?.upos === 'DET' && first.feats.Definite === 'Def'
  if (!definite || phrase.coordinated || contentOf(reader, index, phrase.tokens) < fewestWords) return null
  const key = phraseKey(reader, index, phrase)
  const letters = (span: Span) => plain(reader.text.slice(span.start, span.end)).replace(/[^\p{L}\d]/gu, '')
  return key && letters(key.span) === letters(speaker) ? key : null
}
