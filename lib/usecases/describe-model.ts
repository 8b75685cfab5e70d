import 'server-only'
import { asInstructor } from '@/lib/access/permissions'
import { hostOf } from '@/lib/llm/provider'
import type { Actor } from '@/lib/model/actor'
import type { ModelSummary } from '@/lib/model/language-model'
import { ok, type Result } from '@/lib/model/result'
import { findModels } from './find-models'

/** The language models that an instructor may ask, and where an article would be sent; null when there is none. */
export async function describeModel({ actor }: { actor: Actor }): Promise<Result<ModelSummary | null>> {
  const allowed = asInstructor(actor)
  if (!allowed.ok) return allowed
  const found = await findModels()
  if (!found) return ok(null)
  const { provider, model } = found.connection
  const second = found.second && { model: found.second.model, host: hostOf(found.second) }
  return ok({ provider, model, host: hostOf(found.connection), second })
}
