import type { Document, EntityClass } from '@/lib/model/document'
import { contains, overlaps, type Span } from '@/lib/model/span'

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

/**
 * What an answer that stands in the article is: the name, date or amount that makes up at least half of it
 * ("le maire Paul Brun" is a person), a clause when it holds a finite verb, else a phrase.
 */
export function classOfAnswer(answer: Span, document: Document): AnswerClass {
  const length = (span: Span) => Math.min(span.end, answer.end) - Math.max(span.start, answer.start)
  const [largest] = document.entities
    .filter(entity => overlaps(entity.span, answer))
    .sort((a, b) => length(b.span) - length(a.span))
  if (largest && 2 * length(largest.span) >= answer.end - answer.start) return ofEntities[largest.class]
  const words = document.sentences
    .filter(sentence => overlaps(sentence.span, answer))
    .flatMap(sentence => sentence.tokens)
    .filter(token => contains(answer, token.span))
  if (words.some(token => token.feats.VerbForm === 'Fin')) return 'clause'
  return words.some(token => token.upos === 'NUM') ? 'number' : 'phrase'
}
