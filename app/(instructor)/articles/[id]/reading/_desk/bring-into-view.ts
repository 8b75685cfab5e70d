/** The first element of a mark in the article: the one that takes the focus. */
export function markElement(root: Element | null, key: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null
}

/** Scrolls no more than is needed: a mark that is in sight, and not under the panel of a phone, stays where it is. */
export function bringIntoView(root: Element | null, key: string): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  markElement(root, key)?.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' })
}
