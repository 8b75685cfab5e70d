import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ReadableArticle } from '@/lib/model/article'
import type { Progress } from '@/lib/model/generation'
import { type Generated, type GenerateOptions, questionStages } from './pipeline'

/** Milliseconds of work after which others get their turn. */
const slice = 20

/** The questions of `generateQuestions`, while the event loop goes on: other requests are served between the pieces. */
export async function generateInTurns(
  article: ReadableArticle,
  options: GenerateOptions,
  onProgress?: (progress: Progress) => void,
): Promise<Generated> {
  return stagesInTurns(questionStages(article, options), onProgress)
}

/** Stages in pieces, while the event loop goes on. */
export async function stagesInTurns<T>(
  steps: Generator<Progress, T, void>,
  onProgress?: (progress: Progress) => void,
): Promise<T> {
  let told: Progress | null = null
  let since = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    const now = step.value
    const due = performance.now() - since > slice
    if (now.stage === told?.stage && now.done < now.of && !due) continue
    if (now.stage !== told?.stage || now.done !== told.done) onProgress?.(now)
    told = now
    await nextTurn()
    since = performance.now()
  }
}
