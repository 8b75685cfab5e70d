'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, type RefObject, useEffect } from 'react'
import { ArticleHeading } from '@/app/_article/article-heading'
import { ArticleText } from '@/app/_article/article-text'
import type { Mark } from '@/app/_article/cut-paragraph'
import type { MarginNumber } from '@/app/_article/group-margin'
import type { BenchArticle } from './bench-article'

type Props = {
  article: BenchArticle
  marks: readonly Mark[]
  margin: readonly MarginNumber[]
  /** Changes when another question is in hand: its evidence is then brought into view. */
  inHand: string | null
  paneRef: RefObject<HTMLElement | null>
  onChoose: (id: string) => void
  /** What comes to its lower edge. */
  children?: ReactNode
}

/** Scrolls what scrolls: the pane beside the questions, or the page on a phone. */
function bringIntoView(pane: HTMLElement) {
  const mark = pane.querySelector('mark[data-tone="lit"]')
  if (!mark || pane.offsetParent === null) return
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
  if (getComputedStyle(pane).overflowY === 'visible')
    return mark.scrollIntoView({ block: 'center', behavior })
  const top = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop
  pane.scrollTo({ top: top - pane.clientHeight / 3, behavior })
}

export function ArticlePane({ article, marks, margin, inHand, paneRef, onChoose, children }: Props) {
  const t = useTranslations('bench')
  useEffect(() => {
    if (inHand && paneRef.current) bringIntoView(paneRef.current)
  }, [inHand, paneRef])
  return (
    <section
      ref={paneRef}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must reach it
      tabIndex={0}
      aria-label={t('article')}
      className="flex flex-col gap-6 rounded-lg lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto lg:py-2 lg:pr-4 lg:pl-1"
    >
      <ArticleHeading
        level="h2"
        title={article.title}
        language={article.language}
        byline={article.byline}
        date={article.date}
      />
      <ArticleText
        paragraphs={article.paragraphs}
        language={article.language}
        marks={marks}
        margin={margin}
        onChoose={onChoose}
        drawn
      />
      {children}
    </section>
  )
}
