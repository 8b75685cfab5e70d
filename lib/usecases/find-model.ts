import 'server-only'
import { openSecret } from '@/lib/access/seal-secret'
import {
  type ModelBudget,
  type ModelConnection,
  modelConnectionSchema,
  usualBudget,
} from '@/lib/model/language-model'
import { environmentSchema } from '@/lib/model/settings'
import { database } from '@/lib/storage/database'
import { findStoredModel, type StoredModel } from '@/lib/storage/language-model'
import { secret } from '@/lib/storage/secret'

/** Where the language model of the installation comes from, and what is wrong with it when it cannot be used. */
export type FoundModel =
  | { from: 'nowhere' }
  | { from: 'environment'; connection: ModelConnection; budget: ModelBudget }
  | { from: 'environment'; problem: 'incomplete' }
  | { from: 'settings'; stored: StoredModel; connection: ModelConnection; budget: ModelBudget }
  | { from: 'settings'; stored: StoredModel; problem: 'unreadable-key' | 'incomplete' }

const named = environmentSchema.pick({
  PASSAGE_MODEL: true,
  PASSAGE_MODEL_PROVIDER: true,
  PASSAGE_MODEL_ADDRESS: true,
  PASSAGE_MODEL_KEY: true,
})

export const keyPurpose = 'language-model-key'

/** For the hall alone: the connection holds the key. The environment goes before the settings. */
export async function findModel(environment: NodeJS.ProcessEnv = process.env): Promise<FoundModel> {
  const read = named.safeParse(environment)
  if (!read.success) return { from: 'environment', problem: 'incomplete' }
  if (read.data.PASSAGE_MODEL !== undefined) {
    const connection = modelConnectionSchema.safeParse({
      provider: read.data.PASSAGE_MODEL_PROVIDER,
      model: read.data.PASSAGE_MODEL,
      address: read.data.PASSAGE_MODEL_ADDRESS ?? null,
      key: read.data.PASSAGE_MODEL_KEY ?? null,
    })
    const { prisma } = await database()
    const budget = (await findStoredModel(prisma))?.budget ?? usualBudget
    return connection.success
      ? { from: 'environment', connection: connection.data, budget }
      : { from: 'environment', problem: 'incomplete' }
  }
  const { prisma } = await database()
  const stored = await findStoredModel(prisma)
  if (!stored) return { from: 'nowhere' }
  const { provider, model, address, keySealed, budget } = stored
  const key = keySealed === null ? null : openSecret(keySealed, keyPurpose, await secret())
  if (keySealed !== null && key === null) return { from: 'settings', stored, problem: 'unreadable-key' }
  const connection = modelConnectionSchema.safeParse({ provider, model, address, key })
  return connection.success
    ? { from: 'settings', stored, connection: connection.data, budget }
    : { from: 'settings', stored, problem: 'incomplete' }
}
