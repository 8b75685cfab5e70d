import type { LiveQuiz } from '@/lib/model/live'

export type Happened = { begun: string[]; submitted: string[] }

/** Who has begun and who has submitted between two looks. */
export function newsOf(before: LiveQuiz, after: LiveQuiz): Happened {
  const known = new Map(before.attempts.map(attempt => [attempt.attemptId, attempt]))
  const fresh = after.attempts.filter(({ attemptId }) => !known.has(attemptId))
  const done = after.attempts.filter(
    ({ attemptId, submittedAt }) => submittedAt !== null && known.get(attemptId)?.submittedAt === null,
  )
  return { begun: fresh.map(({ name }) => name), submitted: done.map(({ name }) => name) }
}

/** What happened first and then, as one. */
export function together(one: Happened, other: Happened): Happened {
  return { begun: [...one.begun, ...other.begun], submitted: [...one.submitted, ...other.submitted] }
}
