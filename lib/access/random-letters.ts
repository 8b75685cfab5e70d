import { randomBytes } from 'node:crypto'
import { joinCodeAlphabet } from '@/lib/model/quiz'

/**
 * Letters drawn evenly from the alphabet of join codes (31 signs, without 0 O 1 I Z). A byte of 248 or more is thrown away: kept, it
 * would favour the first eight letters.
 */
export function randomLetters(count: number, bytes: (size: number) => Uint8Array = randomBytes): string {
  const { length } = joinCodeAlphabet
  const fair = 256 - (256 % length)
  let letters = ''
  while (letters.length < count) {
    for (const byte of bytes(count)) {
      if (byte < fair && letters.length < count) letters += joinCodeAlphabet[byte % length]
    }
  }
  return letters
}

/** 31^8 codes, about 8.5 × 10^11. */
export function newJoinCode(): string {
  return randomLetters(8)
}

/** Four groups of five letters: 99 bits, to be typed once from a terminal. */
export function newTemporaryPassword(): string {
  return [1, 2, 3, 4].map(() => randomLetters(5)).join('-')
}
