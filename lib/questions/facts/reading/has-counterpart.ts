import type { TaggedToken } from '@/lib/model/document'
import { plain, type Reader } from './reader'

/**
 * "pastors and other clergy", "more than in other ports", "Ada Brenn and Luc Roy both played": others than whom, and who
 * the two are, the sentence says itself.
 */
export function hasCounterpart({ reference }: Reader, tokens: readonly TaggedToken[], at: number): boolean {
  const word = plain(tokens[at]?.form ?? '')
  if (reference.pairing.has(word)) return hasPairBefore(tokens, at) || hasPairBehind(tokens, at)
  if (!reference.other.has(word)) return false
  // "and three other people", "et d’autres villes": what stands between says how many.
  let before = at - 1
  while (before > at - 3 && reference.beforeOther.has(plain(tokens[before]?.form ?? ''))) before -= 1
  const lead = tokens[before]
  return before > 0 && lead !== undefined && reference.opposing.has(plain(lead.form))
}

/** "Ada Brenn and Luc Roy | both": joined right before, with no verb between. */
function hasPairBefore(tokens: readonly TaggedToken[], at: number): boolean {
  for (let before = at - 1; before > 0; before -= 1) {
    const token = tokens[before]
    if (!token || /^(?:VERB|PUNCT)$/.test(token.upos)) return false
    if (token.upos === 'CCONJ') return /^(?:NOUN|PROPN)$/.test(tokens[before - 1]?.upos ?? '')
  }
  return false
}

/** "both | towns and villages": joined right behind, with no verb between. */
function hasPairBehind(tokens: readonly TaggedToken[], at: number): boolean {
  for (let behind = at + 1; behind < Math.min(tokens.length, at + longestPair); behind += 1) {
    const token = tokens[behind]
    if (!token || /^(?:VERB|AUX|PUNCT)$/.test(token.upos)) return false
    if (token.upos === 'CCONJ') return true
  }
  return false
}

const longestPair = 9
