import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import type { Question, QuestionContent } from '@/lib/model/question'
import type { Treatment } from '@/lib/model/quiz'
import { fail, ok, type Result } from '@/lib/model/result'
import { countSubmittedByEdition } from '@/lib/storage/attempts'
import { listEditions, publishedBody } from '@/lib/storage/editions'
import { findStoredQuestion } from '@/lib/storage/questions'
import type { StoredQuiz } from '@/lib/storage/quizzes'
import { atQuiz } from './at-quiz'
import { countsSo, withWorkingKey } from './key-of-bench'
import { type Asked, askedOf } from './same-question'

export type FindQuestionScoringInput = { actor: Actor; quizId: Id; questionId: Id }
/** The key on the bench beside that of an edition: `asked-otherwise` and `not-on-bench` cannot be taken over. */
export type KeyOnBench = 'same' | 'differs' | 'asked-otherwise' | 'not-on-bench'
export type ScoredEdition = {
  number: number
  publishedAt: Date
  /** Submitted attempts. */
  submitted: number
  content: QuestionContent
  points: number
  treatment: Treatment
  keyOnBench: KeyOnBench
}
export type QuestionScoring = {
  questionId: Id
  /** In the newest edition that has it. */
  number: number
  working: Question | null
  /** The newest first. */
  editions: ScoredEdition[]
}

/** How a question counts, edition by edition, beside how it stands on the bench. */
export async function findQuestionScoring(input: FindQuestionScoringInput): Promise<Result<QuestionScoring>> {
  const at = await atQuiz(z.object({ quizId: idSchema, questionId: idSchema }), input, 'view')
  if (!at.ok) return at
  const { given, db, quiz } = at.value
  const { quizId, questionId } = given
  const asked = askedOf(await listEditions(db.prisma, quizId), questionId)
  const [newest] = asked
  if (!newest) return fail('not-found', 'question-not-found')
  const working = (await findStoredQuestion(db.prisma, questionId))?.question ?? null
  const submitted = await countSubmittedByEdition(db.prisma, quizId, 'too')
  return ok({
    questionId,
    number: newest.question.position + 1,
    working,
    editions: asked.map(one => ({
      number: one.edition.number,
      publishedAt: one.edition.publishedAt,
      submitted: submitted.get(one.edition.id) ?? 0,
      content: one.question.content,
      points: one.question.points,
      treatment: one.question.treatment,
      keyOnBench: keyOnBench(one, working, quiz),
    })),
  })
}

function keyOnBench({ question, edition }: Asked, working: Question | null, quiz: StoredQuiz): KeyOnBench {
  if (!working) return 'not-on-bench'
  const onSameArticle = edition.articleVersionId === quiz.articleVersionId
  const body = withWorkingKey(question, publishedBody(working), onSameArticle)
  if (!body) return 'asked-otherwise'
  return countsSo(question, { ...question, ...body }) ? 'same' : 'differs'
}
