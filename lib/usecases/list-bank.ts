import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import type { Question, QuestionContent } from '@/lib/model/question'
import { ok, type Result } from '@/lib/model/result'
import { findArticleVersion } from '@/lib/storage/articles'
import { type AskedFacts, type BankedQuestion, listAsked, listBanked, listSources } from '@/lib/storage/bank'
import { listQuestions } from '@/lib/storage/questions'
import { atQuiz } from './at-quiz'
import { standingIn } from './find-own-quiz'
import { followArticle } from './follow-article'

export type ListBankInput = { actor: Actor; quizId: Id }
/** How it went wherever it was asked in these words; null before anybody was scored on it. */
export type QuestionRecord = { times: number; share: number } | null
export type BankQuestion = {
  /** Its evidence is where the words stand in the version that the asking quiz is about. */
  question: Question
  quizTitle: string
  record: QuestionRecord
  /** It is in the quiz already: taken before, or asked in the same words. */
  here: boolean
}
export type Bank = { questions: BankQuestion[] }

/** The accepted questions of the other quizzes that one may look at, about the same article, with what is known of them. */
export async function listBank(input: ListBankInput): Promise<Result<Bank>> {
  const at = await atQuiz(z.object({ quizId: idSchema }), input)
  if (!at.ok) return at
  const { userId, db, quiz } = at.value
  const { id: quizId, articleId, articleVersionId } = quiz
  const own = await listQuestions(db.prisma, quizId)
  const banked: BankedQuestion[] = []
  for (const one of await listBanked(db.prisma, { articleId, quizId }))
    if ((await standingIn(db.prisma, one.quiz, userId)) !== null) banked.push(one)
  const records = await recordsOf(
    db.prisma,
    banked.map(({ question }) => question),
  )
  const to = await findArticleVersion(db.prisma, articleVersionId)
  const questions: BankQuestion[] = []
  for (const { question, quiz } of banked) {
    const { articleVersionId: from, title: quizTitle } = quiz
    const moved =
      from === articleVersionId
        ? question
        : followArticle(question, await findArticleVersion(db.prisma, from), to)
    questions.push({
      question: { ...question, evidence: moved.evidence, findings: moved.findings },
      quizTitle,
      record: records.get(question.id) ?? null,
      here: own.some(
        ({ sourceId, state, content }) =>
          state !== 'rejected' && (sourceId === question.id || content.stem === question.content.stem),
      ),
    })
  }
  return ok({ questions })
}

/** What is known of each: of itself and of what it was taken from, as long as it was asked in the same words. */
export async function recordsOf(
  db: Parameters<typeof listAsked>[0],
  questions: readonly Question[],
): Promise<Map<Id, QuestionRecord>> {
  const lines = await listSources(
    db,
    questions.map(({ id }) => id),
  )
  const asked = await listAsked(db, [...new Set([...lines.values()].flat())])
  return new Map(
    questions.map(({ id, content }) => {
      const line = new Set(lines.get(id) ?? [id])
      return [id, pooled(asked.filter(one => line.has(one.questionId) && sameWords(one.content, content)))]
    }),
  )
}

function pooled(asked: readonly AskedFacts[]): QuestionRecord {
  const times = asked.reduce((sum, one) => sum + one.times, 0)
  if (times === 0) return null
  return { times, share: asked.reduce((sum, one) => sum + one.share * one.times, 0) / times }
}

/** Copies have option ids of their own. */
function sameWords(a: QuestionContent, b: QuestionContent): boolean {
  return isDeepStrictEqual(withoutIds(a), withoutIds(b))
}
const withoutIds = (content: QuestionContent): unknown =>
  JSON.parse(JSON.stringify(content, (key, value) => (key === 'id' ? undefined : value)))
