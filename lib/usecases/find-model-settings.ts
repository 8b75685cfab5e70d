import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { ModelBudget, ModelProvider } from '@/lib/model/language-model'
import { usualBudget } from '@/lib/model/language-model'
import { ok, type Result } from '@/lib/model/result'
import { asAdministrator } from './as-administrator'
import { findModel } from './find-model'

/** Everything about the language model but its key. */
export type ModelSettings = {
  from: 'nowhere' | 'environment' | 'settings'
  provider: ModelProvider
  model: string
  address: string
  hasKey: boolean
  problem: 'unreadable-key' | 'incomplete' | null
  budget: ModelBudget
}

export async function findModelSettings({ actor }: { actor: Actor }): Promise<Result<ModelSettings>> {
  const allowed = await asAdministrator(actor)
  if (!allowed.ok) return allowed
  const found = await findModel()
  const empty = { provider: 'openai-compatible' as const, model: '', address: '', hasKey: false }
  if (found.from === 'nowhere') return ok({ from: 'nowhere', ...empty, problem: null, budget: usualBudget })
  const problem = 'problem' in found ? found.problem : null
  if (found.from === 'settings') {
    const { provider, model, address, keySealed, budget } = found.stored
    return ok({
      from: 'settings',
      provider,
      model,
      address: address ?? '',
      hasKey: keySealed !== null,
      problem,
      budget,
    })
  }
  if (!('connection' in found)) return ok({ from: 'environment', ...empty, problem, budget: usualBudget })
  const { provider, model, address, key } = found.connection
  return ok({
    from: 'environment',
    provider,
    model,
    address: address ?? '',
    hasKey: key !== null,
    problem,
    budget: found.budget,
  })
}
