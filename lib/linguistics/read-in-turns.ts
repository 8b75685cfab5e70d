import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ReadableArticle } from '@/lib/model/article'
import type { Document } from '@/lib/model/document'
import { readingSteps } from './read-article'

/** Milliseconds of work after which others get their turn. */
const slice = 20

/** The document of `readArticle`, while the event loop goes on; `onShare` is told the share that is done, 0 to 1. */
export async function readInTurns(
  article: ReadableArticle,
  onShare?: (share: number) => void,
): Promise<Document> {
  const steps = readingSteps(article)
  let since = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    if (performance.now() - since <= slice) continue
    onShare?.(step.value)
    await nextTurn()
    since = performance.now()
  }
}
