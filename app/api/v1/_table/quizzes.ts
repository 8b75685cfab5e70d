import { z } from 'zod'
import { pageQuery, pageShape, pageWish } from '@/app/api/v1/_shapes/paging'
import {
  generationWish,
  imported,
  newQuiz,
  published,
  quizChange,
  quizGenerated,
  quizMade,
  quizShape,
  quizSummary,
  stateShape,
  stateWish,
} from '@/app/api/v1/_shapes/quizzes'
import { named } from '@/app/api/v1/_shapes/registry'
import { idSchema } from '@/lib/model/id'
import { largestImport } from '@/lib/model/import'
import { ok } from '@/lib/model/result'
import { changeSettings } from '@/lib/usecases/change-settings'
import { closeQuiz } from '@/lib/usecases/close-quiz'
import { deleteQuiz } from '@/lib/usecases/delete-quiz'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { generateQuiz } from '@/lib/usecases/generate-quiz'
import { importQuiz } from '@/lib/usecases/import-quiz'
import { listQuizPage } from '@/lib/usecases/list-quiz-page'
import { publishQuiz } from '@/lib/usecases/publish-quiz'
import { reopenQuiz } from '@/lib/usecases/reopen-quiz'
import { startQuiz } from '@/lib/usecases/start-quiz'
import { apiRoute } from './api-route'
import { nothing } from './nothing'

const oneQuiz = z.object({ quizId: idSchema })
const location = ({ quizId }: { quizId: string }) => `/quizzes/${quizId}`

export const quizRoutes = [
  apiRoute({
    ...{ id: 'generate-quiz', method: 'POST', path: '/articles/{articleId}/quizzes', scope: 'quizzes:write' },
    ...{ params: z.object({ articleId: idSchema }), query: nothing, body: { json: generationWish } },
    ...{ status: 201, reply: { json: quizGenerated } },
    run: ({ actor, params, body: { seed, ...wish } }) => {
      const [drawn = 1] = crypto.getRandomValues(new Uint32Array(1))
      return generateQuiz({ actor, ...params, ...wish, seed: seed ?? drawn })
    },
    location,
  }),
  apiRoute({
    ...{ id: 'list-quizzes', method: 'GET', path: '/quizzes', scope: 'quizzes:read' },
    ...{ params: nothing, query: pageQuery, body: null, status: 200 },
    reply: { json: named('QuizPage', pageShape(quizSummary)) },
    run: ({ actor, query }) => listQuizPage({ actor, ...pageWish(query) }),
  }),
  apiRoute({
    ...{ id: 'create-quiz', method: 'POST', path: '/quizzes', scope: 'quizzes:write' },
    ...{ params: nothing, query: nothing, body: { json: newQuiz }, status: 201, reply: { json: quizMade } },
    run: ({ actor, body }) => startQuiz({ actor, ...body }),
    location,
  }),
  apiRoute({
    ...{ id: 'import-quiz', method: 'POST', path: '/quizzes/import', scope: 'quizzes:write' },
    ...{ params: nothing, query: z.object({ articleId: idSchema.optional() }) },
    ...{ body: { file: true, most: largestImport }, status: 201, reply: { json: imported } },
    run: ({ actor, language, query: { articleId }, body }) =>
      importQuiz({
        ...{ actor, language, bytes: body as Uint8Array },
        article: articleId ? { from: 'own', articleId } : { from: 'file' },
      }),
  }),
  apiRoute({
    ...{ id: 'find-quiz', method: 'GET', path: '/quizzes/{quizId}', scope: 'quizzes:read' },
    ...{ params: oneQuiz, query: nothing, body: null, status: 200, reply: { json: quizShape } },
    run: async ({ actor, params }) => {
      const found = await findQuiz({ actor, ...params })
      if (!found.ok) return found
      const { quiz, standing, changedSincePublished, questions } = found.value
      return ok({ ...quiz, standing, changedSincePublished, questions })
    },
  }),
  apiRoute({
    ...{ id: 'change-quiz', method: 'PATCH', path: '/quizzes/{quizId}', scope: 'quizzes:write' },
    ...{ params: oneQuiz, query: nothing, body: { json: quizChange }, status: 200 },
    reply: { json: named('QuizChanged', z.object({ revision: z.int() })) },
    run: async ({ actor, params, body: { revision, title, settings } }) => {
      const found = await findQuiz({ actor, ...params })
      if (!found.ok) return found
      const { quiz } = found.value
      const to = { title: title ?? quiz.title, settings: { ...quiz.settings, ...settings } }
      return changeSettings({ actor, ...params, revision, ...to })
    },
  }),
  apiRoute({
    ...{ id: 'delete-quiz', method: 'DELETE', path: '/quizzes/{quizId}', scope: 'quizzes:write' },
    ...{ params: oneQuiz, query: nothing, body: null, status: 204, reply: null },
    run: ({ actor, params }) => deleteQuiz({ actor, ...params }),
  }),
  apiRoute({
    ...{ id: 'publish-quiz', method: 'POST', path: '/quizzes/{quizId}/editions', scope: 'quizzes:publish' },
    ...{ params: oneQuiz, query: nothing, body: null, status: 200, reply: { json: published } },
    run: ({ actor, params }) => publishQuiz({ actor, ...params }),
  }),
  apiRoute({
    ...{ id: 'set-quiz-state', method: 'PUT', path: '/quizzes/{quizId}/state', scope: 'quizzes:publish' },
    ...{ params: oneQuiz, query: nothing, body: { json: stateWish }, status: 200 },
    reply: { json: stateShape },
    run: ({ actor, params, body }) =>
      body.state === 'closed' ? closeQuiz({ actor, ...params }) : reopenQuiz({ actor, ...params }),
  }),
]
