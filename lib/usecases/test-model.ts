import 'server-only'
import { testConnection } from '@/lib/llm/test-connection'
import type { Actor } from '@/lib/model/actor'
import type { ModelRole, ModelTrouble } from '@/lib/model/language-model'
import { ok, type Result } from '@/lib/model/result'
import { asAdministrator } from './as-administrator'
import { type ModelForm, readModelForm } from './change-model'
import { findModel } from './find-model'
import { withinLimit } from './within-limit'

export type ModelTested = { trouble: ModelTrouble | null; seconds: number }

/** Asks the model that a form means, before it is saved; of a role alone, the one that is in use. */
export async function testModel({
  actor,
  form,
}: {
  actor: Actor
  form: ModelForm | { role: ModelRole }
}): Promise<Result<ModelTested>> {
  const userId = await asAdministrator(actor)
  if (!userId.ok) return userId
  const allowed = await withinLimit('test-model', userId.value)
  if (!allowed.ok) return allowed
  const meant = 'provider' in form ? await readModelForm(actor, form) : null
  if (meant && !meant.ok) return meant
  const found = meant ? meant.value : await findModel(form.role)
  if (!('connection' in found)) return ok({ trouble: 'bad-request', seconds: 0 })
  const began = performance.now()
  const trouble = await testConnection(found.connection, new AbortController().signal)
  return ok({ trouble, seconds: Math.round((performance.now() - began) / 100) / 10 })
}
