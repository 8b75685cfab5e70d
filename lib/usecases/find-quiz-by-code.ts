import 'server-only'
import { z } from 'zod'
import type { Language } from '@/lib/model/language'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { countEditionQuestions } from '@/lib/storage/editions'
import { openQuiz } from './open-quiz'
import { parseInput } from './parse-input'

export type FindQuizByCodeInput = { code: string; address: string }
export type OpenQuiz = {
  /** As stored: upper case, no spaces. */
  code: string
  title: string
  language: Language
  questions: number
  closesAt: Date | null
}

/** Unknown, closed, not yet open: one and the same failure, 'no-open-quiz'. */
export async function findQuizByCode(input: FindQuizByCodeInput): Promise<Result<OpenQuiz>> {
  const given = parseInput(z.object({ code: z.string().max(200), address: z.string().max(100) }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  const found = await openQuiz(prisma, given.value.code, given.value.address)
  if (!found.ok) return found
  const { id, joinCode, title, language, edition, settings } = found.value
  return ok({
    code: joinCode ?? '',
    title,
    language,
    questions: await countEditionQuestions(prisma, id, edition),
    closesAt: settings.closesAt,
  })
}
