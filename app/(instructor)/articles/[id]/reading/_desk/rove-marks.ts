import type { KeyboardEvent } from 'react'

const steps: Partial<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/** One stop of the Tab key for all marks: the arrow keys move it, and it stays where it was left. */
export function roveMarks(event: KeyboardEvent, root: HTMLElement | null): void {
  const by = steps[event.key]
  const here = event.target instanceof HTMLElement ? event.target : null
  if (!by || !root || !here?.dataset.key || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return
  const all = [...root.querySelectorAll<HTMLElement>('[data-key]')].filter(
    (element, index, list) => list[index - 1]?.dataset.key !== element.dataset.key || index === 0,
  )
  const next = all[all.indexOf(here) + by]
  if (!next) return
  event.preventDefault()
  here.tabIndex = -1
  next.tabIndex = 0
  next.focus()
}
