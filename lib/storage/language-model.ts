import {
  type ModelBudget,
  type ModelProvider,
  type ModelRole,
  modelProviderSchema,
} from '@/lib/model/language-model'
import type { Queries } from './queries'

/** A language model of the installation; the key as it was sealed. */
export type StoredModel = {
  provider: ModelProvider
  model: string
  address: string | null
  keySealed: string | null
  budget: ModelBudget
}

/** One row, or none, for each. */
const ids = { proposing: 'the-model', verifying: 'the-second-model' } satisfies { [R in ModelRole]: string }

export async function findStoredModel(db: Queries, role: ModelRole): Promise<StoredModel | null> {
  const row = await db.languageModel.findUnique({ where: { id: ids[role] } })
  const provider = modelProviderSchema.safeParse(row?.provider)
  if (!row || !provider.success) return null
  const { model, address, keySealed, perInstructor, perInstallation } = row
  return { provider: provider.data, model, address, keySealed, budget: { perInstructor, perInstallation } }
}

export async function keepModel(
  db: Queries,
  role: ModelRole,
  { budget, ...rest }: StoredModel,
): Promise<void> {
  const id = ids[role]
  const row = { ...rest, ...budget }
  await db.languageModel.upsert({ where: { id }, create: { id, ...row }, update: row })
}

export async function forgetModel(db: Queries, role: ModelRole): Promise<void> {
  await db.languageModel.deleteMany({ where: { id: ids[role] } })
}
