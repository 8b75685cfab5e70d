import { z } from 'zod'
import {
  judged,
  judgement,
  judgements,
  questionChange,
  questionEdit,
  questionShape,
} from '@/app/api/v1/_shapes/quizzes'
import { idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { addQuestion } from '@/lib/usecases/add-question'
import { deleteQuestion } from '@/lib/usecases/delete-question'
import { editQuestion, type QuestionSaved } from '@/lib/usecases/edit-question'
import { judgeQuestion } from '@/lib/usecases/judge-question'
import { judgeQuestions } from '@/lib/usecases/judge-questions'
import { apiRoute } from './api-route'
import { nothing } from './nothing'

const oneQuiz = z.object({ quizId: idSchema })
const oneQuestion = z.object({ questionId: idSchema })

export const questionRoutes = [
  apiRoute({
    ...{ id: 'add-question', method: 'POST', path: '/quizzes/{quizId}/questions', scope: 'quizzes:write' },
    ...{ params: oneQuiz, query: nothing, body: { json: questionEdit }, status: 201 },
    reply: { json: questionShape },
    run: async ({ actor, params, body }) => question(await addQuestion({ actor, ...params, body })),
  }),
  apiRoute({
    ...{ id: 'accept-questions', method: 'POST', path: '/quizzes/{quizId}/accepted' },
    ...{ scope: 'quizzes:write', params: oneQuiz, query: nothing, body: { json: judgements } },
    ...{ status: 200, reply: { json: judged } },
    run: ({ actor, params, body }) => judgeQuestions({ actor, ...params, ...body }),
  }),
  apiRoute({
    ...{ id: 'edit-question', method: 'PUT', path: '/questions/{questionId}', scope: 'quizzes:write' },
    ...{ params: oneQuestion, query: nothing, body: { json: questionChange }, status: 200 },
    reply: { json: questionShape },
    run: async ({ actor, params, body: { revision, ...body } }) =>
      question(await editQuestion({ actor, ...params, revision, body })),
  }),
  apiRoute({
    ...{ id: 'judge-question', method: 'PUT', path: '/questions/{questionId}/state' },
    ...{ scope: 'quizzes:write', params: oneQuestion, query: nothing, body: { json: judgement } },
    ...{ status: 200, reply: { json: questionShape } },
    run: async ({ actor, params, body }) => question(await judgeQuestion({ actor, ...params, ...body })),
  }),
  apiRoute({
    ...{ id: 'delete-question', method: 'DELETE', path: '/questions/{questionId}', scope: 'quizzes:write' },
    ...{ params: oneQuestion, query: z.object({ revision: z.coerce.number().int().min(1) }) },
    ...{ body: null, status: 204, reply: null },
    run: ({ actor, params, query }) => deleteQuestion({ actor, ...params, ...query }),
  }),
]

function question(saved: Result<QuestionSaved>) {
  return saved.ok ? ok(saved.value.question) : saved
}
