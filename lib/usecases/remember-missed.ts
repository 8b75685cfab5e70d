import 'server-only'
import { nextPractice } from '@/lib/access/practice-steps'
import type { Attempt } from '@/lib/model/attempt'
import type { Id } from '@/lib/model/id'
import type { Score } from '@/lib/model/score'
import { listTries, putPracticeItem } from '@/lib/storage/practice'
import type { Queries } from '@/lib/storage/queries'
import { findStoredQuiz } from '@/lib/storage/quizzes'

/** At submission in a quiz for practice: what was never checked and is not right comes back too. */
export async function rememberMissed(
  tx: Queries,
  attempt: Attempt,
  scores: readonly { questionId: Id; score: Pick<Score, 'outcome'> }[],
  now: Date,
): Promise<void> {
  const quiz = await findStoredQuiz(tx, attempt.quizId)
  if (!quiz?.settings.practice) return
  const tried = new Set((await listTries(tx, attempt.id)).map(({ questionId }) => questionId))
  const { learnerId } = attempt
  for (const { questionId, score } of scores) {
    const missed = ['rejected', 'partial', 'blank'].includes(score.outcome)
    if (missed && !tried.has(questionId))
      await putPracticeItem(tx, { learnerId, questionId, ...nextPractice(0, false, now) })
  }
}
