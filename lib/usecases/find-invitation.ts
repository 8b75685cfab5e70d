import 'server-only'
import type { Result } from '@/lib/model/result'

export type FindInvitationInput = { token: string }
export type InvitationView = { first: boolean; invitedBy: string | null; expiresAt: Date }

export async function findInvitation(_input: FindInvitationInput): Promise<Result<InvitationView>> {
  throw new Error('not filled yet')
}
