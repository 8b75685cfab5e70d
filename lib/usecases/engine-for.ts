import 'server-only'
import type { Article, ReadableArticle } from '@/lib/model/article'
import { isReadable } from '@/lib/model/article-language'
import { fail, ok, type Result } from '@/lib/model/result'

/** An article as our engine takes it; 'no-engine' of one in a language that it does not read. The door of every verb that reads. */
export function engineFor(article: Article): Result<ReadableArticle> {
  return isReadable(article) ? ok(article) : fail('unavailable', 'no-engine')
}
