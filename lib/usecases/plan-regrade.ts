import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import type { Question } from '@/lib/model/question'
import { type EditionQuestion, treatmentSchema } from '@/lib/model/quiz'
import type { RegradeCause } from '@/lib/model/regrade'
import { fail, ok, type Result } from '@/lib/model/result'
import { listEditions, publishedBody } from '@/lib/storage/editions'
import type { Queries } from '@/lib/storage/queries'
import { findStoredQuestion } from '@/lib/storage/questions'
import type { StoredQuiz } from '@/lib/storage/quizzes'
import { listRulings } from '@/lib/storage/rulings'
import { findOwnQuiz } from './find-own-quiz'
import { countsSo, withWorkingKey } from './key-of-bench'
import type { Standings } from './rescore'
import { type Asked, askedOf } from './same-question'
import { articlesOf, standingsOf } from './standings'

/** `key`: as the working question has it now, on the bench. */
export const regradeChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('key') }),
  z.object({ kind: z.literal('points'), points: z.int('points-unreadable').min(0).max(100) }),
  z.object({ kind: z.literal('treatment'), treatment: treatmentSchema }),
])
export type RegradeChange = z.infer<typeof regradeChangeSchema>

export const plannedSchema = z.object({
  quizId: idSchema,
  /** The working question. */
  questionId: idSchema,
  change: regradeChangeSchema,
  /** Numbers of the editions it reaches. */
  editions: z.array(z.int().min(1)).min(1, 'edition-needed').max(1000),
})
export type PlannedRegrade = z.infer<typeof plannedSchema>

export type RegradePlan = {
  quiz: StoredQuiz
  cause: RegradeCause
  /** What is asked in the editions that it changes, and what it becomes. */
  asked: Asked[]
  become: (asked: Asked) => EditionQuestion
  after: Standings
  /** The newest edition is among them: the working question goes with it. */
  reachesNewest: boolean
}

/** What a change to a question of one's own would make of it, edition by edition. Reads, and writes nothing. */
export async function planRegrade(
  db: Queries,
  actor: Actor,
  { quizId, questionId, change, editions: numbers }: PlannedRegrade,
): Promise<Result<RegradePlan>> {
  const found = await findOwnQuiz(db, actor, quizId, 'grade')
  if (!found.ok) return found
  const quiz = found.value
  const editions = await listEditions(db, quizId)
  const all = askedOf(editions, questionId)
  if (all.length === 0) return fail('not-found', 'question-not-found')
  const chosen = all.filter(({ edition }) => numbers.includes(edition.number))
  if (chosen.length === 0) return fail('invalid', 'edition-needed', { field: 'editions' })
  const working = (await findStoredQuestion(db, questionId))?.question ?? null
  const changed = new Map<Id, EditionQuestion>()
  for (const one of chosen) {
    const become = changedQuestion(one, change, working, quiz)
    if (!become.ok) return become
    if (!countsSo(one.question, become.value)) changed.set(one.question.id, become.value)
  }
  const asked = chosen.filter(({ question }) => changed.has(question.id))
  if (asked.length === 0) return fail('conflict', 'counts-so-already')
  const become = ({ question }: Asked) => changed.get(question.id) ?? question
  const rulings = await listRulings(db, [...changed.keys()])
  return ok({
    quiz,
    cause: causeOf(change),
    asked,
    become,
    after: standingsOf(asked, await articlesOf(db, editions), rulings, become),
    reachesNewest: asked.some(({ edition }) => edition.number === quiz.edition),
  })
}

function causeOf(change: RegradeChange): RegradeCause {
  return change.kind === 'treatment' ? change.treatment : change.kind
}

function changedQuestion(
  { question, edition }: Asked,
  change: RegradeChange,
  working: Question | null,
  quiz: StoredQuiz,
): Result<EditionQuestion> {
  if (change.kind === 'points') return ok({ ...question, points: change.points })
  if (change.kind === 'treatment') return ok({ ...question, treatment: change.treatment })
  if (!working) return fail('conflict', 'question-not-on-bench')
  const onSameArticle = edition.articleVersionId === quiz.articleVersionId
  const body = withWorkingKey(question, publishedBody(working), onSameArticle)
  return body ? ok({ ...question, ...body }) : fail('conflict', 'asked-otherwise')
}
