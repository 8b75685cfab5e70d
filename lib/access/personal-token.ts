import { createHash, randomBytes } from 'node:crypto'

/** Says what it is to who finds it, scanners of leaked secrets among them. */
const beginning = 'passage_'

/** 256 random bits. Only `personalTokenHash` of it is stored. */
export function newPersonalToken(): string {
  return beginning + randomBytes(32).toString('base64url')
}

/** The token of an Authorization header; null when it holds none that was ever made here. */
export function tokenOfHeader(authorization: string | null): string | null {
  return /^Bearer +(passage_[\w-]{43})$/i.exec(authorization?.trim() ?? '')?.[1] ?? null
}

export function personalTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

const day = 24 * 60 * 60 * 1000

export function personalTokenExpiry(now: Date, days: number): Date {
  return new Date(now.getTime() + days * day)
}
