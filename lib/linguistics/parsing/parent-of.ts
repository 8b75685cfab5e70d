import type { ClauseKind } from '@/lib/model/document'
import type { Half } from './clause-kind'
import type { Reading } from './reading'
import type { Tree } from './tree'

type Place = { kind: ClauseKind; parent: number | null }

/**
 * The clause that one hangs on or continues, and what it is beside it. What a frame closes without quoting it
 * ("Profits fell, the firm said") is told by somebody: it is that frame's complement.
 */
export function parentOf(
  reading: Reading,
  halves: readonly Half[],
  places: ReadonlyMap<number, number>,
  kinds: readonly ClauseKind[],
  place: number,
): Place {
  const { tree } = reading
  const half = halves[place]
  const kind = kinds[place] ?? 'main'
  if (!half || kind === 'reported') return { kind, parent: null }
  if (kind === 'main' || kind === 'complement') {
    const frame = frameOf(reading, halves, kinds, place)
    if (frame !== null)
      return half.quotation === null ? { kind: 'complement', parent: frame } : { kind: 'main', parent: null }
    if (kind === 'main') return { kind, parent: null }
  }
  if (half.lender !== undefined) return { kind, parent: half.lender }
  for (let up = tree.arcs[half.predicate.at]?.head ?? -1; up >= 0; up = tree.arcs[up]?.head ?? -1) {
    const index = places.get(up)
    if (index !== undefined) return { kind, parent: index }
  }
  return { kind: kind === 'coordinated' ? 'main' : kind, parent: null }
}

/** The frame that hangs on a clause, or that it hangs on. */
function frameOf(
  { tree }: Reading,
  halves: readonly Half[],
  kinds: readonly ClauseKind[],
  place: number,
): number | null {
  const at = halves[place]?.predicate.at ?? -1
  const head = tree.arcs[at]?.head ?? -1
  const found = halves.findIndex(
    ({ predicate }, index) =>
      kinds[index] === 'reported' &&
      (predicate.at === head || tree.arcs[predicate.at]?.head === at) &&
      !insideRelative(tree, halves, index, at),
  )
  return found < 0 ? null : found
}

/** "…, qui refit les plans et, dit-on, en effaça la date": the frame is one of the relative before it. */
function insideRelative(tree: Tree, halves: readonly Half[], frame: number, content: number): boolean {
  let at = halves[frame - 1]?.predicate.at ?? -1
  for (let steps = 0; at >= 0 && at !== content && steps < 10; steps++) {
    if (tree.arcs[at]?.rel === 'acl:relcl') return true
    at = tree.arcs[at]?.head ?? -1
  }
  return false
}
