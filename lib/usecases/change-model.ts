import 'server-only'
import { z } from 'zod'
import { sealSecret } from '@/lib/access/seal-secret'
import type { Actor } from '@/lib/model/actor'
import {
  type ModelConnection,
  type ModelRole,
  modelAddressSchema,
  modelBudgetSchema,
  modelConnectionSchema,
  modelProviderSchema,
  modelRoleSchema,
} from '@/lib/model/language-model'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { findStoredModel, forgetModel, keepModel } from '@/lib/storage/language-model'
import { secret } from '@/lib/storage/secret'
import { asAdministrator } from './as-administrator'
import { findModel, keyPurpose } from './find-model'
import { parseInput } from './parse-input'

/** What an administrator fills in; an empty key keeps the one that is there. */
export type ModelForm = {
  role: ModelRole
  provider: string
  model: string
  address: string
  key: string
  perInstructor: number
  perInstallation: number
}

const schema = z.object({
  role: modelRoleSchema,
  provider: modelProviderSchema,
  model: z.string().trim().min(1, 'model-needed').max(200),
  address: z.union([z.literal(''), modelAddressSchema]),
  key: z.string().trim().max(500),
  perInstructor: modelBudgetSchema.shape.perInstructor,
  perInstallation: modelBudgetSchema.shape.perInstallation,
})

/** Keeps the language model for all instructors; its key is encrypted before it is stored. */
export async function changeModel({ actor, ...form }: ModelForm & { actor: Actor }): Promise<Result<null>> {
  const read = await readModelForm(actor, form)
  if (!read.ok) return read
  const { role, budget, connection } = read.value
  const { key, ...rest } = connection
  const keySealed = key === null ? null : sealSecret(key, keyPurpose, await secret())
  const { prisma } = await database()
  await keepModel(prisma, role, { ...rest, keySealed, budget })
  return ok(null)
}

export async function removeModel({ actor, role }: { actor: Actor; role: ModelRole }): Promise<Result<null>> {
  const allowed = await asAdministrator(actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ role: modelRoleSchema }), { role })
  if (!given.ok) return given
  const { prisma } = await database()
  await forgetModel(prisma, given.value.role)
  return ok(null)
}

/**
 * The connection that a form means. A kept key goes along only to the machine it was given for: another provider or
 * address needs it once more, or who changes the address could have it sent to themselves.
 */
export async function readModelForm(
  actor: Actor,
  form: ModelForm,
): Promise<
  Result<{ role: ModelRole; connection: ModelConnection; budget: z.infer<typeof modelBudgetSchema> }>
> {
  const allowed = await asAdministrator(actor)
  if (!allowed.ok) return allowed
  const given = parseInput(schema, form)
  if (!given.ok) return given
  const { role, provider, model, perInstructor, perInstallation } = given.value
  const address = given.value.address === '' ? null : given.value.address
  const { prisma } = await database()
  const stored = await findStoredModel(prisma, role)
  const same = stored?.provider === provider && stored.address === address
  if (given.value.key === '' && stored?.keySealed && !same)
    return fail('invalid', 'model-key-again', { field: 'secret' })
  const found = await findModel(role, { NODE_ENV: process.env.NODE_ENV })
  const kept = 'connection' in found && same ? found.connection.key : null
  const key = given.value.key === '' ? kept : given.value.key
  const connection = modelConnectionSchema.safeParse({ provider, model, address, key })
  if (!connection.success) {
    const [issue] = connection.error.issues
    return fail('invalid', issue?.message ?? 'model-needed', {
      field: issue?.path[0] === 'key' ? 'secret' : String(issue?.path[0] ?? 'model'),
    })
  }
  return ok({ role, connection: connection.data, budget: { perInstructor, perInstallation } })
}
