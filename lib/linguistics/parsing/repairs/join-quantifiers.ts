import { lookupForm } from '../../lookup-form'
import type { Arc } from '../tree'
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
      // A number, or what it counts, that hangs on the rounding word takes that word's place.
      const top = topUnder(mended, at, i)
      if (top !== null) mended[top] = arc
      if (!wouldLoop(mended, i, at)) mended[i] = { ...arc, head: at, rel: 'advmod', margin: 1 }
    }
  }
  return mended
}

/** The word on the way up from `at` that hangs on `above`; null when the way does not lead there. */
function topUnder(arcs: readonly Arc[], at: number, above: number): number | null {
  let top = at
  for (let steps = 0; steps < 4; steps++) {
    const head = arcs[top]?.head ?? -1
    if (head === above) return top
    if (head < 0) return null
    top = head
  }
  return null
}
