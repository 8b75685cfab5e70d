import { lookupForm } from '../lookup-form'
import { inflected, shownByAdjective } from './agreement'
import type { MisprintRule } from './misprint'

/** "une des plus rapide", "parmi les moins célèbre", "les plus titrée": of several, so the adjective is several. */
export const adjectiveBehindMost: MisprintRule = (tokens, at, grammar) => {
  const [one, of, more, adjective, next] = tokens.slice(Math.max(0, at - 3), at + 2)
  if (!one || !of || !more || adjective?.upos !== 'ADJ' || !/^\p{Ll}{4,}$/u.test(adjective.form)) return null
  if (!/^(?:plus|moins)$/.test(more.form)) return null
  const [lead, article] = [lookupForm(one.form), lookupForm(of.form)]
  const among = (/^une?$/.test(lead) && article === 'des') || article === 'les'
  // "l’un des plus haut placés".
  const open = /^(?:ADJ|VERB|ADV)$/.test(next?.upos ?? '') || /^[-‐‑]/u.test(next?.form ?? '')
  if (!among || open || shownByAdjective(adjective.form, grammar).number !== 's') return null
  const right = inflected(adjective.form, 'p')
  return right === null ? null : { wrong: `${more.form} ${adjective.form}`, right: `${more.form} ${right}` }
}
