import { lookupForm } from '../../lookup-form'
import { type Repair, wouldLoop } from './repair-arcs'

/** "plus de 50 voitures", "at least 12 %": what rounds a number belongs to it, and is no preposition. */
export const joinQuantifiers: Repair = (arcs, { tokens, entities, grammar }) => {
  const mended = [...arcs]
  // "jusqu'à 1998" is a time.
  const dates = new Set<number>()
  for (const { class: kind, tokens: range } of entities)
    if (kind === 'date') for (let at = range.from; at < range.to; at++) dates.add(at)
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.upos !== 'NUM' || dates.has(at)) continue
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
