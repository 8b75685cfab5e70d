import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { CountingRule } from '@/lib/model/quiz'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { countEditionQuestions } from '@/lib/storage/editions'
import { learnerIdOf } from './join-quiz'
import { openQuiz } from './open-quiz'
import { parseInput } from './parse-input'

/** `actor`: a learner who has more time than the others finds it open for longer. */
export type FindQuizByCodeInput = {
  actor?: Actor
  code: string
  address: string
  /** False: who finds nothing asks once more, and it counts as a try then. */
  counted?: boolean
}
export type OpenQuiz = {
  /** As stored: upper case, no spaces. */
  code: string
  title: string
  language: ArticleLanguage
  questions: number
  closesAt: Date | null
  minutes: number | null
  attempts: number | null
  counts: CountingRule
  asksAccessCode: boolean
}

/** Unknown, closed, not yet open: one and the same failure, 'no-open-quiz'. */
export async function findQuizByCode(input: FindQuizByCodeInput): Promise<Result<OpenQuiz>> {
  const given = parseInput(z.object({ code: z.string().max(200), address: z.string().max(100) }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  const found = await openQuiz(
    prisma,
    given.value.code,
    given.value.address,
    input.actor ? learnerIdOf(input.actor) : null,
    input.counted,
  )
  if (!found.ok) return found
  const { id, joinCode, title, language, edition, settings } = found.value
  return ok({
    code: joinCode ?? '',
    title,
    language,
    questions: await countEditionQuestions(prisma, id, edition),
    closesAt: settings.closesAt,
    minutes: settings.minutes,
    attempts: settings.attempts,
    counts: settings.counts,
    asksAccessCode: Boolean(settings.accessCode),
  })
}
