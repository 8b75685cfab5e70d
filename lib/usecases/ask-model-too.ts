import 'server-only'
import type { Article } from '@/lib/model/article'
import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import type { GenerationNews } from '@/lib/model/generation'
import type { HeldRun, RunOptions } from '@/lib/model/generation-run'
import type { Id } from '@/lib/model/id'
import { type ModelRun, skillSchema } from '@/lib/model/language-model'
import { findModels } from './find-models'
import { keepRun } from './kept-run'
import { beginModelRun } from './model-runs'
import { type ProposedByModel, proposeWithModel } from './propose-with-model'
import { withinModelBudget } from './within-model-budget'

export type AskingToo = {
  ownerId: Id
  articleId: Id
  articleVersionId: Id
  options: RunOptions
  article: Article
  /** Our reading of it; null where we read nothing. */
  document: Document | null
  own: readonly Candidate[]
  onNews?: (news: GenerationNews) => void
}

/** How many questions of a model a quiz may have, as a share: the rest is ours, where we read the language. */
const share = 0.6
/** Where all are the model’s, some more than wanted: one gives another’s key, or asks the same. */
const spare = 1.25

/** The stage of the language model, from `from` to `to` of 100; null when the installation has none. */
export async function askModelToo(
  { ownerId, articleId, articleVersionId, options, onNews, ...given }: AskingToo,
  { from, to }: { from: number; to: number },
): Promise<(ProposedByModel & { held: HeldRun }) | null> {
  const found = await findModels()
  if (!found) return null
  const { connection, second, budget } = found
  const wanted = Math.max(1, Math.round(options.count * (given.document ? share : spare)))
  const running = beginModelRun(ownerId)
  const kept = await keepRun({ id: running.id, ownerId, articleId, articleVersionId, options, passed: [] })
  let last: Candidate | null = null
  const tell = (model: ModelRun) => {
    const passed = last && {
      stem: last.content.stem,
      kind: last.content.kind,
      skill: skillSchema.safeParse(last.origin.rule.replace('llm-', '')).data ?? null,
    }
    last = null
    onNews?.({ run: running.id, model, passed })
    const done = Math.min(to, from + Math.round(((to - from) * model.passed) / wanted))
    onNews?.({ stage: 'model', done, of: 100 })
  }
  try {
    const made = await proposeWithModel({
      ...given,
      connection,
      second,
      wanted,
      kinds: options.kinds,
      seed: options.seed,
      signal: running.signal,
      mayCall: () => withinModelBudget(ownerId, budget),
      onPassed: candidate => {
        last = candidate
        void kept.add(candidate)
      },
      onRun: tell,
    })
    return { ...made, held: kept.held }
  } finally {
    kept.rest()
    running.end()
  }
}
