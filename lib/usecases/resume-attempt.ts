import 'server-only'
import { z } from 'zod'
import { learnerCookie } from '@/lib/access/learner-cookie'
import { readResumeCode, resumeHash } from '@/lib/access/resume-code'
import type { Actor } from '@/lib/model/actor'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Cookie } from '@/lib/model/cookie'
import type { Id } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { findStoredAttempt } from '@/lib/storage/attempts'
import { database } from '@/lib/storage/database'
import { findEdition } from '@/lib/storage/editions'
import type { Queries } from '@/lib/storage/queries'
import { findStoredQuiz } from '@/lib/storage/quizzes'
import { findResumeCode, spendResumeCode } from '@/lib/storage/resume-codes'
import { secret } from '@/lib/storage/secret'
import { parseInput } from './parse-input'
import { cookiesAreSecure } from './public-address'
import { withinLimit } from './within-limit'

export type ResumeInput = { actor: Actor; code: string; address: string }
export type Resumable = { attemptId: Id; learnerName: string; title: string; language: ArticleLanguage }
export type AttemptResumed = { attemptId: Id; learnerCookie: Cookie }

const schema = z.object({ code: z.string().max(200), address: z.string().max(100) })

/** What a code leads to, without spending it. Wrong, spent and too old: one failure, 'no-resume-code'. */
export async function findResumable(input: ResumeInput): Promise<Result<Resumable>> {
  const allowed = await mayTry(input)
  if (!allowed.ok) return allowed
  const { prisma } = await database()
  const found = await lookUp(prisma, allowed.value)
  if (!found.ok) return found
  const { attempt, learner } = found.value
  const edition = await findEdition(prisma, attempt.editionId)
  const quiz = await findStoredQuiz(prisma, attempt.quizId)
  return quiz
    ? ok({
        attemptId: attempt.id,
        learnerName: learner.name,
        title: edition.title,
        language: quiz.language,
      })
    : fail('not-found', 'no-resume-code', { field: 'code' })
}

/** Spends the code: this device goes on as the learner who made it. */
export async function resumeAttempt(input: ResumeInput): Promise<Result<AttemptResumed>> {
  const allowed = await mayTry(input)
  if (!allowed.ok) return allowed
  // An account goes before the cookie of a guest: the attempt would not be found.
  if ('userId' in input.actor && input.actor.userId && input.actor.learnerId)
    return fail('conflict', 'sign-out-to-resume')
  const db = await database()
  const signing = await secret()
  return db.transact(async tx => {
    const found = await lookUp(tx, allowed.value)
    if (!found.ok) return found
    if (!(await spendResumeCode(tx, resumeHash(allowed.value))))
      return fail('not-found', 'no-resume-code', { field: 'code' })
    const { attempt, learner } = found.value
    return ok({
      attemptId: attempt.id,
      learnerCookie: learnerCookie(learner.id, signing, cookiesAreSecure()),
    })
  })
}

async function mayTry(input: ResumeInput): Promise<Result<string>> {
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const code = readResumeCode(given.value.code)
  if (!code) return fail('not-found', 'no-resume-code', { field: 'code' })
  const fromHere = await withinLimit('resume-address', given.value.address)
  return fromHere.ok ? ok(code) : fromHere
}

async function lookUp(db: Queries, code: string) {
  const kept = await findResumeCode(db, resumeHash(code), new Date())
  const stored = kept && (await findStoredAttempt(db, kept.attemptId))
  const alive = stored && stored.learner.id === kept.learnerId && stored.learner.userId === null
  return alive && stored.attempt.submittedAt === null
    ? ok(stored)
    : fail('not-found', 'no-resume-code', { field: 'code' })
}
