import type { Document, EntityClass } from '@/lib/model/document'
import { overlaps, type Span } from '@/lib/model/span'

export const answerClasses = [
  'person',
  'organisation',
  'place',
  'other-name',
  'date',
  'number',
  'phrase',
  'clause',
] as const
export type AnswerClass = (typeof answerClasses)[number]

const ofEntities = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  date: 'date',
  quantity: 'number',
  money: 'number',
  percent: 'number',
  work: 'other-name',
  event: 'other-name',
  other: 'other-name',
} satisfies { [C in EntityClass]: AnswerClass }

const small = new Set(['DET', 'ADP', 'PUNCT', 'CCONJ'])

/**
 * What an answer that stands in the article is: the name, date or amount that holds at least half of its words
 * ("the miller Paul Brown" is a person), a clause when it has a finite verb, else a phrase. Small words do not count.
 */
export function classOfAnswer(answer: Span, document: Document): AnswerClass {
  const words = document.sentences
    .filter(sentence => overlaps(sentence.span, answer))
    .flatMap(sentence => sentence.tokens)
    .filter(token => overlaps(answer, token.span) && !small.has(token.upos))
  const [largest] = document.entities
    .map(entity => ({ entity, holds: words.filter(word => overlaps(entity.span, word.span)).length }))
    .sort((a, b) => b.holds - a.holds)
  if (largest && largest.holds > 0 && 2 * largest.holds >= words.length)
    return ofEntities[largest.entity.class]
  if (words.some(token => token.feats.VerbForm === 'Fin')) return 'clause'
  return words.some(token => token.upos === 'NUM') ? 'number' : 'phrase'
}
