import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Cookie } from '@/lib/model/cookie'
import type { Result } from '@/lib/model/result'

export type ChangePasswordInput = {
  actor: Actor
  headers: Headers
  currentPassword: string
  newPassword: string
}
export type PasswordChanged = { cookies: Cookie[] }

export async function changePassword(_input: ChangePasswordInput): Promise<Result<PasswordChanged>> {
  throw new Error('not filled yet')
}
