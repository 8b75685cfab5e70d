import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import type { QuestionClass } from '@/lib/model/question'
import { contains } from '@/lib/model/span'
import { type AnswerClass, classOfAnswer } from './evaluating/class-of-answer'

const classes = {
  person: 'who',
  organisation: 'organisation',
  place: 'place',
  date: 'date',
  number: 'number',
  'other-name': 'what',
  phrase: 'what',
  clause: 'what',
} satisfies { [C in AnswerClass]: QuestionClass }

/** A question that somebody else proposed, with the class that its key has in our reading of the article. */
export function classifyProposed(candidate: Candidate, document: Document): Candidate {
  const { keySpan } = candidate
  if (candidate.class !== 'what' || !keySpan) return candidate
  const inRole = document.roles.some(({ span }) => contains(span, keySpan) || contains(keySpan, span))
  const own = classes[classOfAnswer(keySpan, document)]
  // "directeur de la société Hydrane" holds a name, and is a function.
  return { ...candidate, class: inRole && own !== 'who' && own !== 'number' ? 'role' : own }
}
