import 'server-only'
import type { ModelBudget, ModelConnection } from '@/lib/model/language-model'
import { findModel } from './find-model'

/** Who proposes, who verifies (null: the same), and what both together may do in a day. */
export type ModelsInUse = {
  connection: ModelConnection
  second: ModelConnection | null
  budget: ModelBudget
}

/**
 * The models to be asked; null while there is none. A second one that was set and cannot be used leaves none: who set it
 * wants nothing shown that it has not verified.
 */
export async function findModels(): Promise<ModelsInUse | null> {
  const first = await findModel('proposing')
  if (!('connection' in first)) return null
  const second = await findModel('verifying')
  if ('problem' in second) return null
  const { connection, budget } = first
  return { connection, second: 'connection' in second ? second.connection : null, budget }
}
