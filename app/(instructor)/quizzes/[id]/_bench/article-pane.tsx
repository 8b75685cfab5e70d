'use client'

import { useTranslations } from 'next-intl'
import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  type RefObject,
  useEffect,
  useMemo,
} from 'react'
import { ArticleHeading } from '@/app/_article/article-heading'
import { ArticleText } from '@/app/_article/article-text'
import type { Mark } from '@/app/_article/cut-paragraph'
import type { MarginNumber } from '@/app/_article/group-margin'
import { paragraphSpans } from '@/lib/model/article'
import type { Span } from '@/lib/model/span'
import type { BenchArticle } from './bench-article'
import { type CoveredSentence, coverageBar } from './coverage'
import { CoverageLine } from './coverage-line'

type Props = {
  article: BenchArticle
  covered: readonly CoveredSentence[]
  marks: readonly Mark[]
  margin: readonly MarginNumber[]
  here: Span | null
  /** Changes when another question is in hand: its evidence is then brought into view. */
  inHand: string | null
  paneRef: RefObject<HTMLElement | null>
  onChoose: (id: string) => void
  onClick: (event: MouseEvent) => void
  onKeyDown: (event: KeyboardEvent) => void
  /** What comes to its lower edge. */
  children?: ReactNode
}

/** While somebody types in the editor beside it the words stay as they are. */
const SteadyText = memo(ArticleText)

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

export function ArticlePane({ article, covered, marks, margin, here, inHand, paneRef, ...on }: Props) {
  const t = useTranslations('bench')
  useEffect(() => {
    if (inHand && paneRef.current) bringIntoView(paneRef.current)
  }, [inHand, paneRef])
  const bars = useMemo(
    () => paragraphSpans(article.paragraphs).map(paragraph => coverageBar(covered, paragraph)),
    [article.paragraphs, covered],
  )
  return (
    <section
      ref={paneRef}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must reach it
      tabIndex={0}
      aria-label={t('article')}
      onClick={on.onClick}
      onKeyDown={on.onKeyDown}
      className="flex flex-col gap-6 rounded-lg lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto lg:py-2 lg:pr-4 lg:pl-1"
    >
      <ArticleHeading
        level="h2"
        title={article.title}
        language={article.language}
        byline={article.byline}
        date={article.date}
      />
      <CoverageLine paragraphs={article.paragraphs} covered={covered} />
      <SteadyText
        paragraphs={article.paragraphs}
        language={article.language}
        marks={marks}
        margin={margin}
        here={here}
        bars={bars}
        onChoose={on.onChoose}
        drawn
      />
      {on.children}
    </section>
  )
}
