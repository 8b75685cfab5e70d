import { createHash, randomBytes } from 'node:crypto'

export const invitationDays = 7

/** 256 random bits, fit for an address. Only `invitationHash` of it is stored. */
export function newInvitationToken(): string {
  return randomBytes(32).toString('base64url')
}

export function invitationHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export function invitationExpiry(now: Date): Date {
  return new Date(now.getTime() + invitationDays * 24 * 60 * 60 * 1000)
}
