import { tokenShape } from '@/app/api/v1/_shapes/problems'
import { ok } from '@/lib/model/result'
import { type ApiRoute, apiRoute } from './api-route'
import { articleRoutes } from './articles'
import { nothing } from './nothing'
import { questionRoutes } from './questions'
import { quizRoutes } from './quizzes'
import { resultRoutes } from './results'

/** All that a machine can call: the door reads calls by it, and the description is made of it. */
export const apiRoutes: readonly ApiRoute[] = [
  apiRoute({
    ...{ id: 'find-token', method: 'GET', path: '/token', scope: null, params: nothing, query: nothing },
    ...{ body: null, status: 200, reply: { json: tokenShape } },
    run: async ({ token }) => ok(token),
  }),
  ...articleRoutes,
  ...quizRoutes,
  ...questionRoutes,
  ...resultRoutes,
]
