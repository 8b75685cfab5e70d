import 'server-only'
import { openSecret } from '@/lib/access/seal-secret'
import {
  type ModelBudget,
  type ModelConnection,
  type ModelRole,
  modelConnectionSchema,
  usualBudget,
} from '@/lib/model/language-model'
import { type Environment, environmentSchema } from '@/lib/model/settings'
import { database } from '@/lib/storage/database'
import { findStoredModel, type StoredModel } from '@/lib/storage/language-model'
import { secret } from '@/lib/storage/secret'

/** Where a language model of the installation comes from, and what is wrong with it when it cannot be used. */
export type FoundModel =
  | { from: 'nowhere' }
  | { from: 'environment'; connection: ModelConnection; budget: ModelBudget }
  | { from: 'environment'; problem: 'incomplete' }
  | { from: 'settings'; stored: StoredModel; connection: ModelConnection; budget: ModelBudget }
  | { from: 'settings'; stored: StoredModel; problem: 'unreadable-key' | 'incomplete' }

const proposing = environmentSchema.pick({
  PASSAGE_MODEL: true,
  PASSAGE_MODEL_PROVIDER: true,
  PASSAGE_MODEL_ADDRESS: true,
  PASSAGE_MODEL_KEY: true,
})
const verifying = environmentSchema.pick({
  PASSAGE_SECOND_MODEL: true,
  PASSAGE_SECOND_MODEL_PROVIDER: true,
  PASSAGE_SECOND_MODEL_ADDRESS: true,
  PASSAGE_SECOND_MODEL_KEY: true,
})
type Named = {
  provider: Environment['PASSAGE_MODEL_PROVIDER']
  model: string | undefined
  address: string | undefined
  key: string | undefined
}

/** What the environment says of each; null when it cannot be read. */
const named = {
  proposing: environment => {
    const read = proposing.safeParse(environment).data
    return (
      read && {
        provider: read.PASSAGE_MODEL_PROVIDER,
        model: read.PASSAGE_MODEL,
        address: read.PASSAGE_MODEL_ADDRESS,
        key: read.PASSAGE_MODEL_KEY,
      }
    )
  },
  verifying: environment => {
    const read = verifying.safeParse(environment).data
    return (
      read && {
        provider: read.PASSAGE_SECOND_MODEL_PROVIDER,
        model: read.PASSAGE_SECOND_MODEL,
        address: read.PASSAGE_SECOND_MODEL_ADDRESS,
        key: read.PASSAGE_SECOND_MODEL_KEY,
      }
    )
  },
} satisfies { [R in ModelRole]: (environment: NodeJS.ProcessEnv) => Named | undefined }

export const keyPurpose = 'language-model-key'

/** For the hall alone: the connection holds the key. The environment goes before the settings. */
export async function findModel(
  role: ModelRole,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<FoundModel> {
  const said = named[role](environment)
  if (!said) return { from: 'environment', problem: 'incomplete' }
  const { prisma } = await database()
  const stored = await findStoredModel(prisma, role)
  if (said.model !== undefined) {
    const { address = null, key = null, ...rest } = said
    const connection = modelConnectionSchema.safeParse({ ...rest, address, key })
    const budget = stored?.budget ?? usualBudget
    return connection.success
      ? { from: 'environment', connection: connection.data, budget }
      : { from: 'environment', problem: 'incomplete' }
  }
  if (!stored) return { from: 'nowhere' }
  const { provider, model, address, keySealed, budget } = stored
  const key = keySealed === null ? null : openSecret(keySealed, keyPurpose, await secret())
  if (keySealed !== null && key === null) return { from: 'settings', stored, problem: 'unreadable-key' }
  const connection = modelConnectionSchema.safeParse({ provider, model, address, key })
  return connection.success
    ? { from: 'settings', stored, connection: connection.data, budget }
    : { from: 'settings', stored, problem: 'incomplete' }
}
