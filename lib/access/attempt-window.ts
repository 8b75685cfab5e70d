import type { Accommodation } from '@/lib/model/accommodation'
import type { QuizSettings, QuizState } from '@/lib/model/quiz'
import { quizPhase } from './quiz-phase'

const minute = 60_000
/** A window from opening to closing that is no longer than this is one sitting, and is stretched like a duration. */
const longestSitting = 12 * 60

type Times = Pick<QuizSettings, 'opensAt' | 'closesAt' | 'minutes'>

export type AttemptTime = {
  /** The duration for everyone and for this learner; null where the quiz has none. */
  usualMinutes: number | null
  minutes: number | null
  /** How much more than the others, in minutes, by percent and extra minutes. */
  extraMinutes: number
  /** When the quiz closes for this learner. */
  closesAt: Date | null
  /** When this attempt takes its last response: its duration is over, or the quiz closes. Null: when it is closed by hand. */
  deadline: Date | null
}

/**
 * The time one learner has. Percent act on the duration, or on the window of a quiz that is one sitting; rounded up to
 * whole minutes. Extra time moves the closing too; a later closing of their own stands where it is later still.
 * What was paused since the beginning is added to the duration (closing times are moved when the pause ends).
 */
export function attemptTime(
  { opensAt, closesAt, minutes }: Times,
  accommodation: Pick<Accommodation, 'timePercent' | 'extraMinutes' | 'closesAt'>,
  attempt: { startedAt: Date; pausedMs: number } | null,
): AttemptTime {
  const window = opensAt && closesAt ? (closesAt.getTime() - opensAt.getTime()) / minute : null
  const stretched = minutes ?? (window !== null && window <= longestSitting ? window : 0)
  const extraMinutes =
    Math.ceil((stretched * (accommodation.timePercent - 100)) / 100) + accommodation.extraMinutes
  const moved = closesAt && new Date(closesAt.getTime() + extraMinutes * minute)
  const closing = moved && later(moved, accommodation.closesAt)
  const own = minutes === null ? null : minutes + extraMinutes
  const ends =
    own === null || !attempt ? null : new Date(attempt.startedAt.getTime() + attempt.pausedMs + own * minute)
  return {
    usualMinutes: minutes,
    minutes: own,
    extraMinutes,
    closesAt: closing,
    deadline: ends && closing ? earlier(ends, closing) : (ends ?? closing),
  }
}

const later = (a: Date, b: Date | null) => (b && b > a ? b : a)
const earlier = (a: Date, b: Date) => (a < b ? a : b)

/** While a quiz is paused its time stands still: what time it is for the attempts at it. */
export function quizClock(quiz: { pausedAt: Date | null }, now: Date): Date {
  return quiz.pausedAt && quiz.pausedAt < now ? quiz.pausedAt : now
}

/**
 * How long after its deadline a response that was on its way still counts. The page takes nothing more at the
 * deadline itself: what comes in this while was given in time.
 */
export const graceMs = 15_000

/** `grace`: the time is up, and what was under way still counts. `over`: due, and submitted as it stands. */
export type AttemptPhase = 'not-yet' | 'open' | 'paused' | 'grace' | 'over'

type Quiz = { state: QuizState; pausedAt: Date | null; settings: Pick<QuizSettings, 'opensAt'> }
/** A quiz as one learner has it, and the time they have. */
export type Window = { quiz: Quiz; time: Pick<AttemptTime, 'deadline'> }

/** Where an attempt that is not submitted stands at `now`. Closing by hand has no grace. */
export function attemptPhase({ quiz, time: { deadline } }: Window, now: Date): AttemptPhase {
  const clock = quizClock(quiz, now)
  const settings = { opensAt: quiz.settings.opensAt, closesAt: deadline }
  const phase = quizPhase({ state: quiz.state, settings }, clock)
  if (phase !== 'closed') return phase === 'open' && quiz.pausedAt ? 'paused' : phase
  if (quiz.state === 'closed' || deadline === null) return 'over'
  return clock.getTime() < deadline.getTime() + graceMs ? 'grace' : 'over'
}

/** Whether nobody can give a response any more, the last on their way included. `closesAt`: of whoever closes last. */
export function isOverForAll(
  quiz: { state: QuizState; settings: Pick<QuizSettings, 'opensAt' | 'closesAt'> },
  now: Date,
): boolean {
  return quizPhase(quiz, new Date(now.getTime() - graceMs)) === 'closed'
}

/** When an attempt that is over took its last response: its deadline, or now when the quiz was closed by hand before. */
export function submissionMoment(
  { quiz, time: { deadline } }: Window,
  { startedAt }: { startedAt: Date },
  now: Date,
): Date {
  const clock = quizClock(quiz, now)
  // Begun after a closing time that was taken away and came back: that time cannot have been its deadline.
  return deadline && deadline <= clock && deadline >= startedAt ? deadline : now
}
