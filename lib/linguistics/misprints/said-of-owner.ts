import type { TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { type Shown, shownByAdjective, shownByNoun } from './agreement'

/** "la perle du désert classée", "les appels au calme répétés": an adjective may be said of a noun before the one at `at`. */
export function maySayOfOwner(
  tokens: readonly TaggedToken[],
  at: number,
  adjective: Shown,
  grammar: Grammar,
): boolean {
  const place = tokens[at - 1]?.contracted ? at - 1 : at - 2
  const lead = tokens[place]
  if (lead?.upos !== 'ADP' && !lead?.contracted) return false
  const owner = tokens
    .slice(Math.max(0, place - 3), place)
    .findLast(({ upos }) => upos !== 'ADJ' && upos !== 'ADV')
  // A word before "de" that is taken for a verb may be a noun.
  const genitive = /^d(?:e|u|['’])$/u.test(lead.form)
  if (!owner || /^(?:AUX|PUNCT|CCONJ|SCONJ)$/.test(owner.upos)) return false
  if (owner.upos === 'VERB') return genitive
  const shown =
    owner.upos === 'NOUN' ? (shownByNoun(owner.form, grammar) ?? shownByAdjective(owner.form, grammar)) : null
  return !shown || !(differ(shown.gender, adjective.gender) || differ(shown.number, adjective.number))
}

const differ = (one: string | null, other: string | null) => one !== null && other !== null && one !== other
