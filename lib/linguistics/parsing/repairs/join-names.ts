import { type Repair, wouldLoop } from './repair-arcs'

/** "£ 740,000", "3 juin 1829", "Bank of the West": a name or figure hangs on its sentence by one word. */
export const joinNames: Repair = (arcs, { entities, tokens }) => {
  const mended = [...arcs]
  for (const { tokens: range, class: kind } of entities) {
    if (range.to - range.from < 2) continue
    const inside = (at: number) => at >= range.from && at < range.to
    const outward: number[] = []
    for (let at = range.from; at < range.to; at++)
      if (!inside(mended[at]?.head ?? -1) && tokens[at]?.upos !== 'PUNCT') outward.push(at)
    if (outward.length < 2) continue
    // Of "50 milliards de dollars" and of names the first noun; a preposition before it hangs on that noun.
    const held = outward.filter(at => mended[at]?.rel !== 'case' && mended[at]?.rel !== 'det')
    const number = /^(?:quantity|money|percent)$/.test(kind)
    const anchor = (number ? held.find(at => tokens[at]?.upos !== 'NUM') : undefined) ?? held[0] ?? outward[0]
    if (anchor === undefined) continue
    for (const at of outward)
      if (at !== anchor && !wouldLoop(mended, at, anchor))
        mended[at] = { head: anchor, rel: 'flat', confidence: mended[at]?.confidence ?? 0, margin: 1 }
    // "by 12 %": what hung on the other words hangs on the one that stands for them.
    for (const [at, arc] of mended.entries())
      if (!inside(at) && inside(arc.head) && arc.head !== anchor && !wouldLoop(mended, at, anchor))
        mended[at] = { ...arc, head: anchor }
  }
  return mended
}
