import type { ReadableArticle } from '@/lib/model/article'
import type { Document } from '@/lib/model/document'

/** An article of which nothing has been read, for what looks at its words alone. */
export const anUnreadDocument = (article: ReadableArticle): Document => ({
  article,
  sentences: [],
  entities: [],
  quotations: [],
  claims: [],
  clauses: [],
  roles: [],
  chains: [],
  refusedLinks: [],
})
