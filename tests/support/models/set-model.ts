import type { Actor } from '@/lib/model/actor'
import type { ModelRole } from '@/lib/model/language-model'
import { changeModel } from '@/lib/usecases/change-model'
import { got } from '../people'
import { testKey } from './stand-in-model'

/** Makes the installation ask this stand-in, within budgets that no test reaches. */
export async function setModel(
  actor: Actor,
  { root }: { root: string },
  role: ModelRole = 'proposing',
): Promise<void> {
  const form = { role, provider: 'openai-compatible', model: 'm', address: `${root}/v1`, key: testKey }
  got(await changeModel({ actor, ...form, perInstructor: 5000, perInstallation: 5000 }))
}
