import 'server-only'
import { z } from 'zod'
import { quizClock } from '@/lib/access/attempt-window'
import { type QuizPhase, quizPhase } from '@/lib/access/quiz-phase'
import type { Actor } from '@/lib/model/actor'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Id } from '@/lib/model/id'
import { joinCodeSchema } from '@/lib/model/quiz'
import { fail, ok, type Result } from '@/lib/model/result'
import type { Member, SchoolClass } from '@/lib/model/school-class'
import { listAssignmentsTo } from '@/lib/storage/assignments'
import { listAttemptsOf } from '@/lib/storage/attempts'
import { findClassWithCode } from '@/lib/storage/classes'
import { database } from '@/lib/storage/database'
import { countEditionQuestions } from '@/lib/storage/editions'
import { listMembers } from '@/lib/storage/members'
import type { Queries } from '@/lib/storage/queries'
import { findStoredQuiz } from '@/lib/storage/quizzes'
import { parseInput } from './parse-input'
import { sittingOf } from './sittings'
import { unlessManyMissed } from './within-limit'

export type FindClassByCodeInput = { actor: Actor; code: string; address: string }
export type AssignedQuiz = {
  assignmentId: Id
  title: string
  language: ArticleLanguage
  questions: number
  phase: QuizPhase
  opensAt: Date | null
  /** With what this learner has more. */
  closesAt: Date | null
  minutes: number | null
  extraMinutes: number
  paused: boolean
  asksAccessCode: boolean
  /** The last one; `open` goes on. */
  attempt: { id: Id; open: boolean } | null
  /** Null is no limit. */
  attemptsLeft: number | null
}
export type ClassByCode = {
  code: string
  name: string
  rosterOpen: boolean
  /** The name whoever asks sits under; null while they have not joined: then no quiz is told. */
  memberName: string | null
  quizzes: AssignedQuiz[]
}

/** A class by its code, as whoever asks may know it; nothing of who else is in it. */
export async function findClassByCode(input: FindClassByCodeInput): Promise<Result<ClassByCode>> {
  const given = parseInput(z.object({ code: z.string().max(200), address: z.string().max(100) }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  const found = await classOfCode(prisma, given.value.code, given.value.address)
  if (!found.ok) return found
  const { id, joinCode: code, name, rosterOpen } = found.value
  const member = seatOf(await listMembers(prisma, id), input.actor)
  const quizzes: AssignedQuiz[] = []
  if (member)
    for (const { id: assignmentId, quizId } of await listAssignmentsTo(prisma, id)) {
      const quiz = await assigned(prisma, assignmentId, quizId, member.learnerId)
      if (quiz) quizzes.push(quiz)
    }
  return ok({ code, name, rosterOpen, memberName: member?.name ?? null, quizzes })
}

/** Unknown and malformed are the same; tries are counted with those of quizzes. */
export async function classOfCode(db: Queries, typed: string, address: string): Promise<Result<SchoolClass>> {
  return unlessManyMissed([['join-address', address]], async () => {
    const code = joinCodeSchema.safeParse(typed)
    const found = code.success ? await findClassWithCode(db, code.data) : null
    return found ? ok(found) : fail('not-found', 'no-class-here', { field: 'code' })
  })
}

type Seat = Member & { userId: Id | null }

/** Where whoever asks sits: as the guest of this device, or as any guest that their account has claimed. */
export function seatOf(members: readonly Seat[], actor: Actor): Seat | null {
  const learnerId = 'learnerId' in actor ? actor.learnerId : null
  const userId = 'userId' in actor ? actor.userId : null
  const own = ({ learnerId: id, userId: account, joinedAt }: Seat) =>
    joinedAt !== null && (id === learnerId || (userId !== null && account === userId))
  return members.find(own) ?? null
}

async function assigned(
  db: Queries,
  assignmentId: Id,
  quizId: Id,
  learnerId: Id,
): Promise<AssignedQuiz | null> {
  const stored = await findStoredQuiz(db, quizId)
  if (!stored || stored.state === 'draft') return null
  const { quiz, accommodation, time } = await sittingOf(db, stored, { learnerId, assignmentId })
  const attempts = await listAttemptsOf(db, quizId, learnerId)
  const last = attempts.at(-1)
  const { opensAt, attempts: most, accessCode } = quiz.settings
  const settings = { opensAt, closesAt: time.closesAt }
  return {
    assignmentId,
    title: quiz.title,
    language: quiz.language,
    questions: await countEditionQuestions(db, quizId, quiz.edition),
    phase: quizPhase({ state: quiz.state, settings }, quizClock(quiz, new Date())),
    ...settings,
    minutes: time.minutes,
    extraMinutes: time.extraMinutes,
    paused: quiz.pausedAt !== null,
    asksAccessCode: Boolean(accessCode),
    attempt: last ? { id: last.id, open: last.submittedAt === null } : null,
    attemptsLeft: most === null ? null : Math.max(0, most + accommodation.extraAttempts - attempts.length),
  }
}
