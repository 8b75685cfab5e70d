'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { ArticleHeading } from '@/app/_article/article-heading'
import { ArticleText } from '@/app/_article/article-text'
import { selectedSpan } from '@/app/_article/selected-span'
import { Button } from '@/app/_ui/button'
import { joinParagraphs } from '@/lib/model/article'
import type { Language } from '@/lib/model/language'
import { overlaps, type Span, textOf } from '@/lib/model/span'
import { MarkingText } from './marking-text'

export type MarkedArticle = {
  title: string
  byline: string | null
  date: string | null
  paragraphs: string[]
  sentences: Span[]
}
type Props = {
  article: MarkedArticle
  language: Language
  /** The question whose proof is being marked. */
  asked: { number: number; marks: readonly Span[] } | null
  onMark: (marks: Span[]) => void
  onDone: () => void
}

const most = 10

/** The article to read, and (while a proof is looked for) to mark: by sentences, or by the words selected. */
export function MarkableArticle({ article, language, asked, onMark, onDone }: Props) {
  const t = useTranslations('attempt')
  const root = useRef<HTMLDivElement>(null)
  const bar = useRef<HTMLParagraphElement>(null)
  const [selected, setSelected] = useState<Span | null>(null)
  const text = joinParagraphs(article.paragraphs)
  const asking = asked !== null

  useEffect(() => {
    if (!asking) return setSelected(null)
    bar.current?.focus({ preventScroll: true })
    const look = () => setSelected(root.current && selectedSpan(root.current, text))
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [asking, text])

  const marks = asked?.marks ?? []
  const without = (span: Span) => marks.filter(mark => !overlaps(mark, span))
  const add = (span: Span) =>
    onMark([...without(span), span].sort((a, b) => a.start - b.start).slice(0, most))
  const toggle = (sentence: Span) =>
    marks.some(mark => overlaps(mark, sentence)) ? onMark(without(sentence)) : add(sentence)

  return (
    <article className="flex flex-col gap-8">
      <ArticleHeading {...article} language={language} level="h2" />
      <div ref={root}>
        {asked ? (
          <MarkingText
            {...article}
            language={language}
            marks={marks}
            legend={t('question', { number: asked.number })}
            onToggle={toggle}
          />
        ) : (
          <ArticleText paragraphs={article.paragraphs} language={language} />
        )}
      </div>
      {asked ? (
        <div className="sticky bottom-20 z-20 flex flex-col gap-3 rounded-2xl bg-raised p-4 shadow-raised lg:bottom-2">
          <p ref={bar} tabIndex={-1} className="outline-none">
            <span className="font-semibold">{t('question', { number: asked.number })}</span> {t('markHow')}
          </p>
          <div className="flex flex-wrap gap-3">
            {selected ? (
              <Button
                variant="secondary"
                className="max-w-full"
                onClick={() => {
                  add(selected)
                  document.getSelection()?.removeAllRanges()
                }}
              >
                <span className="truncate">{t('markSelected', { words: textOf(text, selected) })}</span>
              </Button>
            ) : null}
            <Button onClick={onDone}>{t('markDone')}</Button>
          </div>
        </div>
      ) : null}
    </article>
  )
}
