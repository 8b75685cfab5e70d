import 'server-only'
import type { Cookie } from '@/lib/model/cookie'
import type { Result } from '@/lib/model/result'

export type AcceptInvitationInput = {
  token: string
  name: string
  email: string
  password: string
  address: string
}
export type SignedIn = { cookies: Cookie[]; mustChangePassword: boolean }

export async function acceptInvitation(_input: AcceptInvitationInput): Promise<Result<SignedIn>> {
  throw new Error('not filled yet')
}
