import { useRef, useState } from 'react'

export type Pane = 'article' | 'questions'

const sideBySide = '(min-width: 64rem)'

/** Which side is seen where only one is. `turn` finds each side where it was left; `show` leaves scrolling to its caller. */
export function usePanes(first: Pane) {
  const [pane, show] = useState<Pane>(first)
  const places = useRef<Record<Pane, number>>({ article: 0, questions: 0 })
  const turn = (to: Pane) => {
    if (to === pane || matchMedia(sideBySide).matches) return show(to)
    places.current[pane] = window.scrollY
    show(to)
    requestAnimationFrame(() => window.scrollTo({ top: places.current[to], behavior: 'instant' }))
  }
  return { pane, show, turn }
}
