'use client'

import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Pane } from '@/app/(learner)/_panes/use-panes'
import type { Desk } from '@/app/(learner)/_reading/device-desk'

type Parts = {
  pane: Pane
  show: (pane: Pane) => void
  /** The desk as the device has it now. */
  currentDesk: () => Desk
  changeDesk: (some: Partial<Desk>) => void
}

const articlePane = () => document.querySelector<HTMLElement>('.pane-article')
const scrollsByItself = (pane: HTMLElement) => getComputedStyle(pane).overflowY === 'auto'

/** Finds the article where it was left, and the side that was in front, after the page was closed and opened again. */
export function useKeptPlace({ pane, show, currentDesk, changeDesk }: Parts): void {
  const restored = useRef(false)
  const now = useRef(pane)
  now.current = pane

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the desk of the device has been read
  useEffect(() => {
    if (restored.current) return
    restored.current = true
    const desk = currentDesk()
    if (!location.hash.startsWith('#question-') && desk.pane === 'questions') show('questions')
    const article = articlePane()
    if (article && scrollsByItself(article)) article.scrollTop = desk.articleTop
    else if (desk.pane === 'article') scrollTo({ top: desk.articleTop, behavior: 'instant' })
  }, [])

  // Before the page is taken down: afterwards there is nothing to measure.
  useLayoutEffect(() => {
    const keep = () => {
      const article = articlePane()
      if (!article) return
      const byItself = scrollsByItself(article)
      const articleTop = byItself ? article.scrollTop : now.current === 'article' ? scrollY : undefined
      changeDesk({ pane: now.current, ...(articleTop === undefined ? {} : { articleTop }) })
    }
    const leaving = () => document.visibilityState === 'hidden' && keep()
    addEventListener('pagehide', keep)
    document.addEventListener('visibilitychange', leaving)
    return () => {
      keep()
      removeEventListener('pagehide', keep)
      document.removeEventListener('visibilitychange', leaving)
    }
  }, [changeDesk])
}
