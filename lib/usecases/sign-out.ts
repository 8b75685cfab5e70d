import 'server-only'
import type { Cookie } from '@/lib/model/cookie'
import type { Result } from '@/lib/model/result'

export type SignOutInput = { headers: Headers }
export type SignedOut = { cookies: Cookie[] }

export async function signOut(_input: SignOutInput): Promise<Result<SignedOut>> {
  throw new Error('not filled yet')
}
