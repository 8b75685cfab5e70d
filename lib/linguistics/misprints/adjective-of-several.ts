import { inflected, shownByAdjective, shownByNoun } from './agreement'
import type { MisprintRule } from './misprint'

/** "de vaste zones", "deux grand ports": an adjective in the singular right before a noun that is several. */
export const adjectiveOfSeveral: MisprintRule = (tokens, at, grammar) => {
  const [lead, adjective, noun] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (adjective?.upos !== 'ADJ' || noun?.upos !== 'NOUN' || adjective.head !== at + 1) return null
  if (!/^\p{Ll}{4,}$/u.test(adjective.form) || !/^\p{Ll}{3,}$/u.test(noun.form)) return null
  // "quarante ans": a number that was taken for an adjective.
  if (/^(?:quatre|quinze|\p{L}+ze|\p{L}+ante|vingt|trente|mille|quelque)$/u.test(adjective.form)) return null
  const several =
    lead &&
    (/^d(?:e|[’'])$/u.test(lead.form) ||
      (lead.upos === 'NUM' && /^(?:\p{Ll}{3,}|[2-9]|\d\d)$/u.test(lead.form)))
  if (!several || shownByNoun(noun.form, grammar)?.number !== 'p') return null
  if (shownByAdjective(adjective.form, grammar).number !== 's') return null
  const right = inflected(adjective.form, 'p')
  return right === null ? null : { wrong: `${adjective.form} ${noun.form}`, right: `${right} ${noun.form}` }
}
