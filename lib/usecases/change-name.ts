import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Result } from '@/lib/model/result'

export type ChangeNameInput = { actor: Actor; name: string }
export type NameChanged = { name: string }

export async function changeName(_input: ChangeNameInput): Promise<Result<NameChanged>> {
  throw new Error('not filled yet')
}
