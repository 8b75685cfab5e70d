import { z } from 'zod'
import { articleRevision, articleShape, articleSummary, newArticle } from '@/app/api/v1/_shapes/articles'
import { pageQuery, pageShape, pageWish } from '@/app/api/v1/_shapes/paging'
import { named } from '@/app/api/v1/_shapes/registry'
import { idSchema } from '@/lib/model/id'
import { ok } from '@/lib/model/result'
import { findArticle } from '@/lib/usecases/find-article'
import { listArticlePage } from '@/lib/usecases/list-article-page'
import { reviseArticle } from '@/lib/usecases/revise-article'
import { saveArticle } from '@/lib/usecases/save-article'
import { apiRoute } from './api-route'
import { nothing } from './nothing'

/** Of a paste with its HTML, and what JSON adds to it. */
const largestArticle = 6 * 1024 * 1024
const oneArticle = z.object({ articleId: idSchema })
const made = named('ArticleMade', z.object({ articleId: idSchema }))
const revised = named('ArticleRevised', z.object({ version: z.int() }))

export const articleRoutes = [
  apiRoute({
    ...{ id: 'list-articles', method: 'GET', path: '/articles', scope: 'articles:read' },
    ...{ params: nothing, query: pageQuery, body: null, status: 200 },
    reply: { json: named('ArticlePage', pageShape(articleSummary)) },
    run: ({ actor, query }) => listArticlePage({ actor, ...pageWish(query) }),
  }),
  apiRoute({
    ...{ id: 'create-article', method: 'POST', path: '/articles', scope: 'articles:write' },
    ...{ params: nothing, query: nothing, body: { json: newArticle, most: largestArticle } },
    ...{ status: 201, reply: { json: made } },
    run: ({ actor, body: { text, html, title, language } }) =>
      saveArticle({ actor, source: { text, html }, putBack: [], takeOut: [], language, title }),
    location: ({ articleId }) => `/articles/${articleId}`,
  }),
  apiRoute({
    ...{ id: 'find-article', method: 'GET', path: '/articles/{articleId}', scope: 'articles:read' },
    ...{ params: oneArticle, query: nothing, body: null, status: 200, reply: { json: articleShape } },
    run: async ({ actor, params }) => {
      const found = await findArticle({ actor, ...params })
      if (!found.ok) return found
      const { article, ...view } = found.value
      return ok({ ...article, ...view })
    },
  }),
  apiRoute({
    ...{ id: 'revise-article', method: 'PUT', path: '/articles/{articleId}', scope: 'articles:write' },
    ...{ params: oneArticle, query: nothing, body: { json: articleRevision, most: largestArticle } },
    ...{ status: 200, reply: { json: revised } },
    run: ({ actor, params, body }) => reviseArticle({ actor, ...params, ...body }),
  }),
]
