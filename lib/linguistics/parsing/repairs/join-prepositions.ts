import { longPrepositionAt } from '../long-prepositions'
import { type Repair, wouldLoop } from './repair-arcs'

/**
 * "en raison de la pluie": the treebanks hang "pluie" on "raison". Here the words together are the preposition of
 * "pluie", which takes the place of "raison".
 */
export const joinPrepositions: Repair = (arcs, { tokens, grammar }) => {
  let mended = [...arcs]
  for (let at = 0; at < tokens.length; at++) {
    const found = longPrepositionAt(tokens, at, grammar)
    if (!found) continue
    const { to } = found
    const inside = (i: number) => i >= at && i < to
    const governed = governedBy(mended, at, to)
    const top = [...Array(to - at).keys()]
      .map(i => at + i)
      .find(i => {
        const head = mended[i]?.head ?? -1
        return !inside(head) && head !== governed
      })
    if (governed === null) continue
    const next = [...mended]
    const from = top === undefined ? undefined : mended[top]
    const own = mended[governed]
    if (from && own && inside(own.head)) {
      if (wouldLoop(mended, governed, from.head)) continue
      const confidence = from.confidence
      next[governed] = {
        ...from,
        rel: /^(?:case|fixed|advmod)/.test(from.rel) ? 'obl' : from.rel,
        confidence,
      }
    }
    for (let i = at; i < to; i++)
      next[i] = { head: governed, rel: 'case', confidence: mended[i]?.confidence ?? 0, margin: 1 }
    for (const [i, arc] of mended.entries())
      if (!inside(i) && inside(arc.head) && i !== governed) next[i] = { ...arc, head: governed }
    if (next.some((arc, i) => i !== governed && arc.head === governed && wouldLoop(next, i, arc.head)))
      continue
    mended = next
    at = to - 1
  }
  return mended
}

/** The noun that the last word of the preposition waits for: its head, or what hangs on the words from the right. */
function governedBy(arcs: readonly { head: number; rel: string }[], from: number, to: number): number | null {
  const last = arcs[to - 1]?.head ?? -1
  if (last >= to) return last
  for (let at = to; at < Math.min(arcs.length, to + 8); at++) {
    const { head, rel } = arcs[at] ?? { head: -1, rel: '' }
    if (head >= from && head < to && !/^(?:punct|det)/.test(rel)) return at
  }
  return null
}
