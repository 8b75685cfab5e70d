import { z } from 'zod'
import { pageQuery, pageShape, pageWish } from '@/app/api/v1/_shapes/paging'
import { named } from '@/app/api/v1/_shapes/registry'
import { attemptShape, attemptSummary, statisticsShape } from '@/app/api/v1/_shapes/results'
import { idSchema } from '@/lib/model/id'
import { populationSchema } from '@/lib/model/population'
import { writtenFormats } from '@/lib/model/portable-quiz'
import { fail, ok, type Result } from '@/lib/model/result'
import { exportItemsCsv } from '@/lib/usecases/export-items-csv'
import { exportLearnerJson } from '@/lib/usecases/export-learner-json'
import { exportQuiz } from '@/lib/usecases/export-quiz'
import { exportResponsesCsv } from '@/lib/usecases/export-responses-csv'
import { exportResultsCsv, type ResultsCsv } from '@/lib/usecases/export-results-csv'
import { exportResultsXlsx, type ResultsXlsx } from '@/lib/usecases/export-results-xlsx'
import { findLearnerReport } from '@/lib/usecases/find-learner-report'
import { findStatistics } from '@/lib/usecases/find-statistics'
import { listAttemptPage } from '@/lib/usecases/list-attempt-page'
import { type ApiFile, apiRoute } from './api-route'
import { nothing } from './nothing'

const oneQuiz = z.object({ quizId: idSchema })
const oneAttempt = oneQuiz.extend({ attemptId: idSchema })
const figures = z.object({
  /** Its number; left out, the newest that somebody took. */
  edition: z.coerce.number().int().min(1).optional(),
  population: populationSchema.default('first'),
})
/** `workbook` is all three as sheets of one XLSX file. */
const tables = ['attempts', 'items', 'responses', 'workbook'] as const

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const resultRoutes = [
  apiRoute({
    ...{ id: 'list-attempts', method: 'GET', path: '/quizzes/{quizId}/attempts', scope: 'results:read' },
    ...{ params: oneQuiz, query: pageQuery, body: null, status: 200 },
    reply: { json: named('AttemptPage', pageShape(attemptSummary)) },
    run: ({ actor, params, query }) => listAttemptPage({ actor, ...params, ...pageWish(query) }),
  }),
  apiRoute({
    ...{ id: 'find-attempt', method: 'GET', path: '/quizzes/{quizId}/attempts/{attemptId}' },
    ...{ scope: 'results:read', params: oneAttempt, query: nothing, body: null, status: 200 },
    reply: { json: attemptShape },
    run: ({ actor, params }) => findLearnerReport({ actor, ...params }),
  }),
  apiRoute({
    ...{ id: 'find-statistics', method: 'GET', path: '/quizzes/{quizId}/statistics', scope: 'results:read' },
    ...{ params: oneQuiz, query: figures, body: null, status: 200, reply: { json: statisticsShape } },
    run: async ({ actor, params, query: { edition = null, population } }) => {
      const found = await findStatistics({ actor, ...params, edition, population })
      if (!found.ok) return found
      return found.value ? ok(found.value) : fail('not-found', 'nothing-submitted')
    },
  }),
  apiRoute({
    ...{ id: 'export-results', method: 'GET', path: '/quizzes/{quizId}/results/{table}' },
    ...{ scope: 'results:read', params: oneQuiz.extend({ table: z.enum(tables) }), query: figures },
    ...{ body: null, status: 200, reply: { file: ['text/csv', xlsxType] } },
    run: async ({ actor, language, params: { quizId, table }, query: { edition = null, population } }) => {
      const given = { actor, quizId, language }
      const figures = { ...given, edition, population }
      const write = {
        attempts: async () => csvFile(await exportResultsCsv(given)),
        items: async () => csvFile(await exportItemsCsv(figures)),
        responses: async () => csvFile(await exportResponsesCsv(given)),
        workbook: async () => xlsxFile(await exportResultsXlsx(figures)),
      } satisfies { [T in (typeof tables)[number]]: () => Promise<Result<ApiFile>> }
      return write[table]()
    },
  }),
  apiRoute({
    ...{ id: 'export-learner', method: 'GET', path: '/quizzes/{quizId}/attempts/{attemptId}/learner' },
    ...{ scope: 'results:read', params: oneAttempt, query: nothing, body: null, status: 200 },
    reply: { file: ['application/json'] },
    run: async ({ actor, params }) => {
      const written = await exportLearnerJson({ actor, ...params })
      if (!written.ok) return written
      return ok({ ...written.value, mediaType: 'application/json', content: written.value.json })
    },
  }),
  apiRoute({
    ...{ id: 'export-quiz', method: 'GET', path: '/quizzes/{quizId}/exports/{format}' },
    ...{ scope: 'quizzes:read', params: oneQuiz.extend({ format: z.enum(writtenFormats) }) },
    ...{ query: nothing, body: null, status: 200 },
    reply: {
      file: ['application/xml', 'application/zip', 'application/json', 'text/csv', 'text/plain', 'text/html'],
    },
    run: ({ actor, params }) => exportQuiz({ actor, ...params }),
  }),
]

function csvFile(written: Result<ResultsCsv>): Result<ApiFile> {
  if (!written.ok) return written
  const { filename, csv } = written.value
  return ok({ filename, mediaType: 'text/csv; charset=utf-8', content: csv })
}

function xlsxFile(written: Result<ResultsXlsx>): Result<ApiFile> {
  if (!written.ok) return written
  const { filename, xlsx } = written.value
  return ok({ filename, mediaType: xlsxType, content: xlsx })
}
