import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Result } from '@/lib/model/result'
import { exportItemsCsv } from '@/lib/usecases/export-items-csv'
import { exportLearnerJson } from '@/lib/usecases/export-learner-json'
import { exportResponsesCsv } from '@/lib/usecases/export-responses-csv'
import { exportResultsCsv } from '@/lib/usecases/export-results-csv'
import { exportResultsXlsx } from '@/lib/usecases/export-results-xlsx'
import { findClassShares } from '@/lib/usecases/find-class-shares'
import { findLearnerReport } from '@/lib/usecases/find-learner-report'
import { findResults } from '@/lib/usecases/find-results'
import { findStatistics } from '@/lib/usecases/find-statistics'

/** Verbs about the results of somebody’s quiz. */
export const resultVerbs = (
  theirs: () => { quizId: Id; attemptId: Id },
): Record<string, (actor: Actor) => Promise<Result<unknown>>> => {
  const quizId = () => theirs().quizId
  const figures = () => ({ quizId: quizId(), edition: null, population: 'first' as const })
  const attempt = () => ({ quizId: quizId(), attemptId: theirs().attemptId })
  return {
    'find-results': actor => findResults({ actor, quizId: quizId() }),
    'find-class-shares': actor => findClassShares({ actor, quizId: quizId() }),
    'find-statistics': actor => findStatistics({ actor, ...figures() }),
    'find-learner-report': actor => findLearnerReport({ actor, ...attempt() }),
    'export-results-csv': actor => exportResultsCsv({ actor, quizId: quizId(), language: 'en' }),
    'export-results-xlsx': actor => exportResultsXlsx({ actor, ...figures(), language: 'en' }),
    'export-items-csv': actor => exportItemsCsv({ actor, ...figures(), language: 'en' }),
    'export-responses-csv': actor => exportResponsesCsv({ actor, quizId: quizId(), language: 'en' }),
    'export-learner-json': actor => exportLearnerJson({ actor, ...attempt() }),
  }
}
