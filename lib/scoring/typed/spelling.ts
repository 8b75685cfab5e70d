import { cleanResponse } from './clean-response'
import { foldAccents, normalise } from './normalise'

const wordsIn = (text: string) => normalise(text).match(/[\p{L}\p{M}]+/gu) ?? []

/**
 * Whether a response that was accepted spells the words of the key as one of its wordings does, accents included. Case is
 * free, and so are words that no wording has.
 */
export function isSpelledAs(wordings: readonly string[], response: string, code: string): boolean {
  if (code === 'typo' || code === 'accents-apart') return false
  const right = new Set(wordings.flatMap(wordsIn))
  const folded = new Set([...right].map(foldAccents))
  return wordsIn(cleanResponse(response)).every(word => right.has(word) || !folded.has(foldAccents(word)))
}
