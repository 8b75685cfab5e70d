import { type RefObject, useState } from 'react'
import { overlaps, type Span } from '@/lib/model/span'
import type { CoveredSentence } from './coverage'

/** The sentence of the article that somebody stands at, by a click or by J and K. */
export function useSentence(covered: readonly CoveredSentence[], articlePane: RefObject<HTMLElement | null>) {
  const [index, setIndex] = useState<number | null>(null)
  const here = index === null ? null : (covered[index] ?? null)

  const stepBy = (by: number) => {
    const from = index ?? (by > 0 ? -1 : covered.length)
    const to = Math.min(Math.max(from + by, 0), covered.length - 1)
    setIndex(to)
    const start = covered[to]?.span.start
    requestAnimationFrame(() =>
      articlePane.current?.querySelector(`[data-start="${start}"]`)?.scrollIntoView({ block: 'nearest' }),
    )
  }
  const goTo = (span: Span) => {
    const at = covered.findIndex(one => overlaps(one.span, span))
    setIndex(at === -1 ? null : at)
  }
  /** A click on words, not one that ended a selection. */
  const click = (target: EventTarget) => {
    if (!(target instanceof Element) || document.getSelection()?.isCollapsed === false) return null
    const piece = target.closest('[data-start]')
    const offset = document.getSelection()?.anchorOffset ?? 0
    if (!piece) return null
    const at = Number(piece.getAttribute('data-start')) + offset
    const found = covered.findIndex(({ span }) => at >= span.start && at <= span.end)
    setIndex(found === -1 ? null : found)
    return covered[found] ?? null
  }
  return { here, stepBy, goTo, click, leave: () => setIndex(null) }
}
export type SentenceInHand = ReturnType<typeof useSentence>
