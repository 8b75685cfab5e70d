import { learnerCookie } from '@/lib/access/learner-cookie'
import type { PublicContent } from '@/lib/model/public-question'
import type { Database } from '@/lib/storage/database'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { holdDatabase } from '../support/a-database'
import { anAttempt, aPublishedQuiz } from '../support/a-quiz'
import { anInstructor, got } from '../support/people'

export const secret = 'the secret of this benchmark, long enough'
export type Sitting = { attemptId: string; questionId: string; cookie: string }
/** A sitting that was begun before, and what its learner has given to the other questions. */
export type Begun = Sitting & { learnerId: string; others: { questionId: string; value: object }[] }

/** Ids are as long as those of attempts are, and papers as many (begin-attempt.ts). */
const idBeginning = '00000000-0000-4000-8000-'

/** A published quiz of four kinds of question: its code, and the question that is typed. */
export async function aJoinCode(db: Database): Promise<{ joinCode: string; questionId: string }> {
  const { joinCode, questionId } = await aQuizBegun(db)
  holdDatabase(null)
  return { joinCode, questionId }
}

async function aQuizBegun(db: Database) {
  process.env.PASSAGE_SECRET = secret
  holdDatabase(db)
  const { actor } = await anInstructor()
  const { joinCode } = await aPublishedQuiz(actor)
  const first = await anAttempt(joinCode, 'Learner 0')
  const { questions } = got(await findAttempt(first))
  const questionId = questions.find(({ content }) => content.kind === 'short-answer')?.id ?? ''
  return { joinCode, first, questions, questionId }
}

/** A published quiz, and so many learners who have begun it. */
export async function aClassOf(db: Database, size: number): Promise<Begun[]> {
  const { first, questions, questionId } = await aQuizBegun(db)
  // Like the first one, many at once: joining is not what is measured.
  const series = `generate_series(1, ${size - 1}) AS n`
  await db.prisma.$executeRawUnsafe(
    `INSERT INTO learner (id, name) SELECT 'l' || n, 'Learner ' || n FROM ${series}`,
  )
  await db.prisma.$executeRawUnsafe(
    `INSERT INTO attempt (id, "quizId", "editionId", "learnerId", number, seed, "startedAt") SELECT '${idBeginning}' || lpad(n::text, 12, '0'), "quizId", "editionId", 'l' || n, 1, n % 16, "startedAt" FROM attempt, ${series} WHERE attempt.id = '${first.attemptId}'`,
  )
  holdDatabase(null)
  let number = 0
  const sitting = (learnerId: string, attemptId: string): Begun => {
    const { name, value } = learnerCookie(learnerId, secret, false)
    number += 1
    const others = questions
      .filter(({ id }) => id !== questionId)
      .map(({ id, content }) => ({ questionId: id, value: chosenBy(content, number) }))
    return { attemptId, learnerId, questionId, cookie: `${name}=${value}`, others }
  }
  const rest = Array.from({ length: size - 1 }, (_, index) =>
    sitting(`l${index + 1}`, `${idBeginning}${String(index + 1).padStart(12, '0')}`),
  )
  return [sitting(first.learnerId, first.attemptId), ...rest]
}

/** What the learner of this number gives: not all of a class the same. */
function chosenBy(content: PublicContent, number: number): object {
  const { kind } = content
  if (kind === 'multiple-choice') return { kind, optionId: content.options[number % 3]?.id ?? null }
  if (kind === 'true-false') return { kind, value: number % 2 === 0 }
  if (kind === 'cloze') return { kind, fillings: [{ text: `les Tilleuls, selon ${number}` }] }
  throw new Error(`the class is asked no ${kind}`)
}

export const pageOf = ({ attemptId, cookie }: Pick<Sitting, 'attemptId' | 'cookie'>) => ({
  path: `/attempt/${attemptId}`,
  cookie,
})
export const saveOf = ({ attemptId, questionId, cookie }: Sitting, text: string, revision: number) => ({
  path: `/api/v1/attempts/${attemptId}/responses/${questionId}`,
  method: 'PUT' as const,
  cookie,
  body: JSON.stringify({ value: { kind: 'short-answer', text }, revision }),
})

/** The first save of what they gave to the other questions. */
export const savesOfOthers = ({ attemptId, cookie, others }: Begun) =>
  others.map(({ questionId, value }) => ({
    path: `/api/v1/attempts/${attemptId}/responses/${questionId}`,
    method: 'PUT' as const,
    cookie,
    body: JSON.stringify({ value, revision: 0 }),
  }))
