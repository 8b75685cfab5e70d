import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { spanSchema } from '@/lib/model/span-schema'
import { findFlaws } from '@/lib/questions/verifying/find-flaws'
import { findArticleVersion, listVersions } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'
import { listQuestions, updateQuestion } from '@/lib/storage/questions'
import { insertChange } from '@/lib/storage/quiz-changes'
import { lockQuizWork, moveQuizTo, touchQuiz } from '@/lib/storage/quizzes'
import { findOwnQuiz } from './find-own-quiz'
import { followArticle } from './follow-article'
import { parseInput } from './parse-input'
import { turnsBetween } from './record-change'

/**
 * `version` to go to. `evidence` is the new one of a question, chosen by a person; where it is left out, what was offered
 * is taken: the same words, or the nearest.
 */
export type MoveQuizInput = {
  actor: Actor
  quizId: Id
  version: number
  evidence: { questionId: Id; spans: { start: number; end: number }[] }[]
}
/** `lost`: questions that have no evidence any more, though they had. */
export type QuizMoved = { version: number; lost: number }

const schema = z.object({
  quizId: idSchema,
  version: z.int().min(1),
  evidence: z.array(z.object({ questionId: idSchema, spans: z.array(spanSchema).max(10) })).max(200),
})

/**
 * Lets the questions of a quiz be about another version of its article. Editions and attempts stay as they were; it can
 * be taken back like any change.
 */
export async function moveQuiz(input: MoveQuizInput): Promise<Result<QuizMoved>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { quizId, version, evidence: chosen } = given.value
  const db = await database()
  return db.transact(async tx => {
    await lockQuizWork(tx, quizId)
    const found = await findOwnQuiz(tx, input.actor, quizId)
    if (!found.ok) return found
    const target = (await listVersions(tx, found.value.articleId)).find(({ number }) => number === version)
    if (!target) return fail('not-found', 'article-not-found')
    if (target.id === found.value.articleVersionId) return ok({ version, lost: 0 })
    const from = await findArticleVersion(tx, found.value.articleVersionId)
    const to = await findArticleVersion(tx, target.id)
    if (chosen.some(({ spans }) => spans.some(({ start, end }) => start === end || end > to.text.length)))
      return fail('invalid', 'evidence-outside-article', { field: 'evidence' })
    let lost = 0
    const before = await listQuestions(tx, quizId)
    for (const question of before) {
      const own = chosen.find(({ questionId }) => questionId === question.id)
      const moved = own
        ? { ...question, evidence: own.spans, findings: findFlaws({ ...question, evidence: own.spans }, to) }
        : followArticle(question, from, to)
      if (moved.evidence.length === 0 && question.evidence.length > 0) lost++
      await updateQuestion(tx, question.id, question.revision, { body: moved })
    }
    await moveQuizTo(tx, quizId, target.id)
    await touchQuiz(tx, quizId)
    await insertChange(tx, {
      ...{ quizId, cause: 'carried', order: null, sitting: null, madeById: allowed.value },
      questions: turnsBetween(before, await listQuestions(tx, quizId)),
      articleVersionId: target.id,
      articleVersionBeforeId: found.value.articleVersionId,
    })
    return ok({ version, lost })
  })
}
