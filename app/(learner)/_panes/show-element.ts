/** Brings an element near the middle: of the pane when that scrolls by itself, else of the window. */
export function showElement(element: Element | null): void {
  if (!element) return
  const pane = element.closest('.pane-article')
  const box = element.getBoundingClientRect()
  if (pane && pane.scrollHeight > pane.clientHeight + 1 && getComputedStyle(pane).overflowY === 'auto') {
    const top = pane.scrollTop + box.top - pane.getBoundingClientRect().top - pane.clientHeight / 3
    pane.scrollTo({ top })
  } else window.scrollTo({ top: window.scrollY + box.top - window.innerHeight / 3, behavior: 'instant' })
}
