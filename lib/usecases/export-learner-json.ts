import 'server-only'
import { asInstructor } from '@/lib/access/permissions'
import type { Id } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { listSubmittedByLearner } from '@/lib/storage/attempts'
import { database } from '@/lib/storage/database'
import { fileNameOf } from './file-name'
import { type FindLearnerReportInput, findLearnerReport, type LearnerReport } from './find-learner-report'

export type LearnerJson = { filename: string; json: string }

/**
 * All that is kept of the learner of an attempt in the quizzes of this instructor, as JSON: attempts with what was asked,
 * responded and scored. Points are exact fractions; times are UTC, ISO 8601.
 */
export async function exportLearnerJson(input: FindLearnerReportInput): Promise<Result<LearnerJson>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const named = await findLearnerReport(input)
  if (!named.ok) return named
  const { learner } = named.value
  const { prisma } = await database()
  const attempts: object[] = []
  for (const attempt of await listSubmittedByLearner(prisma, userId.value, learner.id)) {
    const report = await findLearnerReport({ actor: input.actor, ...attempt })
    if (report.ok) attempts.push(attemptOf(report.value))
  }
  const data = { format: 'passage-learner', version: 1, learner, attempts }
  return ok({ filename: `${fileNameOf(learner.name)}.json`, json: `${JSON.stringify(data, null, 2)}\n` })
}

function attemptOf({ quiz, attempt, total, maximum, responses }: LearnerReport) {
  return {
    quiz: { id: quiz.id satisfies Id, title: quiz.title },
    ...attempt,
    total,
    maximum,
    responses: responses.map(({ number, content, value, text, score, comment, late }) => ({
      ...{ number, kind: content.kind, stem: content.stem, response: value, words: text },
      ...{ points: score.points, maximum: score.maximum, outcome: score.outcome, reason: score.reason },
      ...{ comment, late },
    })),
  }
}
