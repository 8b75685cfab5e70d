import { createHash } from 'node:crypto'
import { joinCodeAlphabet } from '@/lib/model/quiz'
import { randomLetters } from './random-letters'

/** Long enough to walk to another device, and no longer. */
export const resumeMinutes = 30

const length = 10

/** 31^10 codes, about 8 × 10^14, of which a few are alive at a time. Only `resumeHash` of it is stored. */
export function newResumeCode(): string {
  return randomLetters(length)
}

/** What was typed as such a code: spaces, dashes and case do not matter. Null when it cannot be one. */
export function readResumeCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s‐-―-]/g, '')
  return code.length === length && [...code].every(sign => joinCodeAlphabet.includes(sign)) ? code : null
}

export function resumeHash(code: string): string {
  return createHash('sha256').update(`resume\n${code}`).digest('hex')
}
