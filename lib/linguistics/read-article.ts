import type { Article } from '@/lib/model/article'
import type { Document } from '@/lib/model/document'
import { link } from './linking/link'
import { nameSteps } from './naming/name'
import { parseSteps } from './parsing/parse'
import { segment } from './segment'
import { finish, type Steps, within } from './steps'
import { tagSteps } from './tag'
import { tokenise } from './tokenise'

/** Annotates an article, stage by stage; each stage's type says what it needs and what it adds. No network, no clock. */
export function readArticle(article: Article): Document {
  return finish(readingSteps(article))
}

/** The same, about a sentence at a time; the shares are those of a long article in time. */
export function* readingSteps(article: Article): Steps<Document> {
  const segmented = tokenise(article, segment(article))
  const tagged = yield* within(tagSteps(segmented), 0, 0.3)
  const named = yield* within(nameSteps(tagged), 0.3, 0.4)
  const parsed = yield* within(parseSteps(named), 0.4, 0.95)
  yield 0.95
  return link(parsed)
}
