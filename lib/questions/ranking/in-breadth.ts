import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import type { QuestionClass } from '@/lib/model/question'
import { contains } from '@/lib/model/span'
import { partsOf } from '../verifying/item-view'
import { judgingOf } from '../verifying/judging-of'
import { statementOf } from '../verifying/quiz-view'

/** One fact with a key of its own: a statement, "Qui est qui ?" and "À qui la secrétaire générale de l’IPN …" keep others out. */
export function asksOneFact({ content, joins = [] }: Candidate): boolean {
  return statementOf(content) === null && joins.length === 0 && partsOf(content).key !== null
}

/** Of what a sentence tells, when it was is asked last: every other question about it may say the day. */
const beforeOthers: Partial<Record<QuestionClass, number>> = { why: 1.5, date: 0.35, what: 0.85, said: 0.85 }

/** How much a question counts among the facts of an article, beside its worth. */
export function breadthOf(candidate: Candidate, { article }: Pick<Document, 'article'>): number {
  const { content } = candidate
  const { wordFigure, origin } = judgingOf(article.language).breadth
  const { key } = partsOf(content)
  // "____ £2.4m and needs five sailors": of two figures that a gap may be at, the one that is no small word.
  const small = content.kind === 'cloze' && key !== null && wordFigure.test(key)
  // "rose from ____ to 26%": what it came to is asked before what it was.
  const past = content.kind === 'cloze' && origin.test(content.stem)
  return (beforeOthers[candidate.class] ?? 1) * (small || past ? ofLess : 1)
}
const ofLess = 0.7

/** "On songerait à planter douze hectares", "he wanted a bridge of five arches": how many there are is not known yet. */
export function isOnlyMeant({ keySpan }: Candidate, { clauses, article }: Document): boolean {
  if (keySpan === null) return false
  const wishes: readonly string[] = judgingOf(article.language).wishes
  return clauses.some(
    ({ span, verb }) =>
      contains(span, keySpan) &&
      (verb.tense === 'conditional' || verb.modal !== null || wishes.includes(verb.lemma)),
  )
}
