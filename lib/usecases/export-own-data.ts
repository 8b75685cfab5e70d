import 'server-only'
import { asLearner } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { ResponseValue } from '@/lib/model/response'
import { ok, type Result } from '@/lib/model/result'
import type { Outcome } from '@/lib/model/score'
import { findStoredAttempt } from '@/lib/storage/attempts'
import { database } from '@/lib/storage/database'
import { findEdition } from '@/lib/storage/editions'
import { listLearnersOf } from '@/lib/storage/forget-learners'
import { listOwnAttempts } from '@/lib/storage/own-attempts'
import { listMissed, listTries } from '@/lib/storage/practice'
import { listResponses } from '@/lib/storage/responses'
import { listSecondLooksOf } from '@/lib/storage/second-looks'
import { findUser } from '@/lib/storage/users'
import { findAttemptResult } from './find-attempt-result'
import { sealedQuestions } from './sealed-questions'

export type ExportOwnDataInput = { actor: Actor }
export type OwnData = {
  account: { name: string; email: string } | null
  attempts: {
    quiz: string
    name: string
    startedAt: Date
    submittedAt: Date | null
    receipt: string | null
    score: { points: number; maximum: number } | null
    questions: {
      number: number
      stem: string
      response: ResponseValue | null
      savedAt: Date | null
      askedAgain: { reason: string | null; at: Date } | null
      /** In practice: how each check came out, the first first. */
      checked: { outcome: Outcome; at: Date }[]
      /** Of what was missed in practice: when it comes back; `at` is null when it was right often enough. */
      comesBack: { rightInARow: number; at: Date | null } | null
    }[]
  }[]
}

/** All that is stored of a learner, as far as it may be shown to them now: a key is in no export. */
export async function exportOwnData({ actor }: ExportOwnDataInput): Promise<Result<OwnData>> {
  const claim = asLearner(actor)
  if (!claim.ok) return claim
  const { learnerId, userId } = claim.value
  const { prisma } = await database()
  const user = userId ? await findUser(prisma, userId) : null
  const missed = await listMissed(prisma, await listLearnersOf(prisma, learnerId, userId))
  const comesBack = new Map(
    missed.map(({ questionId, step, dueAt }) => [questionId, { rightInARow: step, at: dueAt }]),
  )
  const attempts: OwnData['attempts'] = []
  for (const { id, title, startedAt, submittedAt } of await listOwnAttempts(prisma, learnerId, userId)) {
    const stored = await findStoredAttempt(prisma, id)
    if (!stored) continue
    const result = await findAttemptResult({ actor, attemptId: id })
    const shown = result.ok ? result.value : null
    const responses = new Map(
      (await listResponses(prisma, id)).map(response => [response.questionId, response]),
    )
    const edition = await findEdition(prisma, stored.attempt.editionId)
    const looks = await listSecondLooksOf(prisma, id)
    const asked = new Map(looks.map(({ questionId, reason, askedAt: at }) => [questionId, { reason, at }]))
    const tries = await listTries(prisma, id)
    attempts.push({
      ...{ quiz: title, name: stored.learner.name, startedAt, submittedAt },
      receipt: shown?.receipt.code ?? null,
      score:
        shown && 'total' in shown ? { points: shown.total.n / shown.total.d, maximum: shown.maximum } : null,
      questions: sealedQuestions(edition, stored.attempt).map(({ sealed }) => ({
        number: sealed.number,
        stem: sealed.content.stem,
        response: responses.get(sealed.id)?.value ?? null,
        savedAt: responses.get(sealed.id)?.savedAt ?? null,
        askedAgain: asked.get(sealed.id) ?? null,
        checked: tries
          .filter(({ questionId }) => questionId === sealed.id)
          .map(({ outcome, triedAt: at }) => ({ outcome, at })),
        comesBack: comesBack.get(sealed.id) ?? null,
      })),
    })
  }
  return ok({ account: user && { name: user.name, email: user.email }, attempts })
}
