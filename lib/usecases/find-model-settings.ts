import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { ModelBudget, ModelProvider, ModelRole } from '@/lib/model/language-model'
import { usualBudget } from '@/lib/model/language-model'
import { ok, type Result } from '@/lib/model/result'
import { asAdministrator } from './as-administrator'
import { findModel } from './find-model'

/** Everything about a language model but its key. */
export type ModelSettings = {
  role: ModelRole
  from: 'nowhere' | 'environment' | 'settings'
  provider: ModelProvider
  model: string
  address: string
  hasKey: boolean
  problem: 'unreadable-key' | 'incomplete' | null
  budget: ModelBudget
}

export async function findModelSettings({
  actor,
  role,
}: {
  actor: Actor
  role: ModelRole
}): Promise<Result<ModelSettings>> {
  const allowed = await asAdministrator(actor)
  if (!allowed.ok) return allowed
  const found = await findModel(role)
  const empty = { role, provider: 'openai-compatible' as const, model: '', address: '', hasKey: false }
  if (found.from === 'nowhere') return ok({ from: 'nowhere', ...empty, problem: null, budget: usualBudget })
  const problem = 'problem' in found ? found.problem : null
  if (found.from === 'settings') {
    const { provider, model, address, keySealed, budget } = found.stored
    return ok({
      role,
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
    role,
    from: 'environment',
    provider,
    model,
    address: address ?? '',
    hasKey: key !== null,
    problem,
    budget: found.budget,
  })
}
