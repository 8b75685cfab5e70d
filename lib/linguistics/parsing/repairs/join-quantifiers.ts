import { lookupForm } from '../../lookup-form'
import { type Repair, wouldLoop } from './repair-arcs'

/** "plus de 50 voitures", "at least 12 %": what rounds a number belongs to it, and is no preposition. */
export const joinQuantifiers: Repair = (arcs, { tokens, grammar }) => {
  const mended = [...arcs]
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.upos !== 'NUM') continue
    const two = `${lookupForm(tokens[at - 2]?.form ?? '')} ${lookupForm(tokens[at - 1]?.form ?? '')}`
    const words = grammar.roundings.has(two)
      ? 2
      : grammar.roundings.has(lookupForm(tokens[at - 1]?.form ?? ''))
        ? 1
        : 0
    for (let i = at - words; i < at; i++) {
      const arc = mended[i]
      if (!arc) continue
      // A number that hangs on its rounding word takes that word's place.
      if (mended[at]?.head === i) mended[at] = arc
      if (!wouldLoop(mended, i, at)) mended[i] = { ...arc, head: at, rel: 'advmod', margin: 1 }
    }
  }
  return mended
}
