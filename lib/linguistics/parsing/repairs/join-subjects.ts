import { hungBy, type Repair, wouldLoop } from './repair-arcs'

/**
 * "The champion Ada Brenn took", "the population density is": two nouns side by side, both hung on the verb as its
 * subject, are one phrase. A name stands beside the noun that says what it is; of two nouns the first describes the second.
 */
export const joinSubjects: Repair = (arcs, { tokens, grammar }) => {
  const mended = [...arcs]
  for (let at = 1; at < arcs.length; at++) {
    const second = mended[at]
    if (!second || !isSubject(second.rel) || second.head <= at) continue
    let from = at
    while (from > 0 && mended[from - 1]?.head === at && ofName.test(mended[from - 1]?.rel ?? '')) from--
    const before = from - 1
    const first = mended[before]
    if (!first || !isSubject(first.rel) || first.head !== second.head) continue
    if (tokens[before]?.upos !== 'NOUN') continue
    const named = tokens[at]?.upos === 'PROPN'
    if (named && !wouldLoop(mended, at, before)) mended[at] = hungBy(before, 'appos')
    else if (grammar.describesNext && tokens[at]?.upos === 'NOUN' && from === at) {
      if (wouldLoop(mended, before, at)) continue
      mended[before] = hungBy(at, 'compound')
      for (let left = 0; left < before; left++) {
        const arc = mended[left]
        if (arc?.head === before && /^(?:det|amod|nmod:poss|nummod)$/.test(arc.rel))
          mended[left] = { ...arc, head: at }
      }
    }
  }
  return mended
}

const ofName = /^(?:compound|flat|amod|nummod)/
const isSubject = (rel: string) => /^nsubj(?::pass)?$/.test(rel)
