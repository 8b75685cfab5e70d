import type { ReadableArticle } from '@/lib/model/article'
import type { Document, Parsed } from '@/lib/model/document'
import { linkSteps } from './linking/link'
import { nameSteps } from './naming/name'
import { parseSteps } from './parsing/parse'
import { segmentSteps } from './segment'
import { finish, type Steps, within } from './steps'
import { tagSteps } from './tag'
import { tokeniseSteps } from './tokenise'

/** Annotates an article, stage by stage; each stage's type says what it needs and what it adds. No network, no clock. */
export function readArticle(article: ReadableArticle): Document {
  return finish(readingSteps(article))
}

/** The same, about a sentence at a time; the shares are those of a long article in time. */
export function* readingSteps(article: ReadableArticle): Steps<Document> {
  return yield* within(linkSteps(yield* parsingSteps(article)), 0.9, 1)
}

/** All of it but the links. */
export function* parsingSteps(article: ReadableArticle): Steps<Parsed> {
  const stretches = yield* within(segmentSteps(article), 0, 0.02)
  const segmented = yield* within(tokeniseSteps(article, stretches), 0.02, 0.05)
  const tagged = yield* within(tagSteps(segmented), 0.05, 0.3)
  const named = yield* within(nameSteps(tagged), 0.3, 0.4)
  return yield* within(parseSteps(named), 0.4, 0.9)
}
