import { type ModelBudget, type ModelProvider, modelProviderSchema } from '@/lib/model/language-model'
import type { Queries } from './queries'

/** The language model of the installation; the key as it was sealed. */
export type StoredModel = {
  provider: ModelProvider
  model: string
  address: string | null
  keySealed: string | null
  budget: ModelBudget
}

/** There is one row, or none. */
const id = 'the-model'

export async function findStoredModel(db: Queries): Promise<StoredModel | null> {
  const row = await db.languageModel.findUnique({ where: { id } })
  const provider = modelProviderSchema.safeParse(row?.provider)
  if (!row || !provider.success) return null
  const { model, address, keySealed, perInstructor, perInstallation } = row
  return { provider: provider.data, model, address, keySealed, budget: { perInstructor, perInstallation } }
}

export async function keepModel(db: Queries, { budget, ...rest }: StoredModel): Promise<void> {
  const row = { ...rest, ...budget }
  await db.languageModel.upsert({ where: { id }, create: { id, ...row }, update: row })
}

export async function forgetModel(db: Queries): Promise<void> {
  await db.languageModel.deleteMany({ where: { id } })
}
