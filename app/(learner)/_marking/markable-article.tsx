'use client'

import './../_reading/reading.css'
import { useTranslations } from 'next-intl'
import { memo, useEffect, useRef, useState } from 'react'
import { ArticleHeading } from '@/app/_article/article-heading'
import { ArticleText } from '@/app/_article/article-text'
import { selectedSpan } from '@/app/_article/selected-span'
import { Button } from '@/app/_ui/button'
import { joinParagraphs } from '@/lib/model/article'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { overlaps, type Span, textOf } from '@/lib/model/span'
import { ArticleTools, type ToolName } from '../_reading/article-tools'
import { mostMarks, type OwnMark } from '../_reading/device-desk'
import { Ruled } from '../_reading/ruled'
import { ComfortPanel, FindPanel, ListenPanel, OwnMarksPanel } from '../_reading/tool-panels'
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
  language: ArticleLanguage
  /** The question whose proof is being marked. */
  asked: { number: number; marks: readonly Span[] } | null
  onMark: (marks: Span[]) => void
  onDone: () => void
  /** The reader's own highlights. */
  own: { marks: readonly OwnMark[]; onChange: (marks: OwnMark[]) => void }
}

const mostProofs = 10

/**
 * The article to read with its tools, and to mark: as a proof while one is looked for, or for oneself. While no proof
 * is looked for, responses do not draw it anew: it may be thousands of words.
 */
export const MarkableArticle = memo(DrawnArticle, (before, now) => {
  const resting = before.asked === null && now.asked === null
  const same = before.article === now.article && before.language === now.language
  return resting && same && before.own.marks === now.own.marks
})

function DrawnArticle({ article, language, asked, onMark, onDone, own }: Props) {
  const t = useTranslations('attempt')
  const tTools = useTranslations('article-tools')
  const root = useRef<HTMLDivElement>(null)
  const bar = useRef<HTMLParagraphElement>(null)
  const [taken, take] = useState<ToolName | null>(null)
  const [selected, setSelected] = useState<Span | null>(null)
  const text = joinParagraphs(article.paragraphs)
  const proving = asked !== null
  const inHand = proving ? null : taken
  const marking = proving || inHand === 'marks'

  useEffect(() => {
    if (proving) bar.current?.focus({ preventScroll: true })
  }, [proving])
  useEffect(() => {
    const look = () => setSelected(root.current && selectedSpan(root.current, text))
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [text])

  const spans = asked ? asked.marks : own.marks.map(({ span }) => span)
  const set = (next: Span[]) => {
    const sorted = next.sort((a, b) => a.start - b.start)
    if (asked) return onMark(sorted.slice(0, mostProofs))
    own.onChange(
      sorted.slice(0, mostMarks).map(
        span =>
          own.marks.find(mark => mark.span === span) ?? {
            span,
            // What was noted beside words that are part of a longer mark now stays with it.
            note: own.marks
              .flatMap(mark => (overlaps(mark.span, span) && mark.note ? [mark.note] : []))
              .join('\n'),
          },
      ),
    )
  }
  const without = (span: Span) => spans.filter(mark => !overlaps(mark, span))
  const add = (span: Span) => set([...without(span), span])
  const toggle = (sentence: Span) =>
    spans.some(mark => overlaps(mark, sentence)) ? set(without(sentence)) : add(sentence)
  const addSelected = (span: Span) => {
    add(span)
    document.getSelection()?.removeAllRanges()
  }

  return (
    <article className="flex flex-col gap-6">
      <ArticleTools
        inHand={inHand}
        onTake={take}
        marks={own.marks.length}
        panels={
          proving
            ? {}
            : {
                comfort: () => <ComfortPanel />,
                find: () => <FindPanel text={text} language={language} root={root} />,
                listen: () => (
                  <ListenPanel text={text} sentences={article.sentences} language={language} root={root} />
                ),
                marks: () => (
                  <OwnMarksPanel text={text} language={language} marks={own.marks} onChange={own.onChange} />
                ),
              }
        }
      />
      <ArticleHeading {...article} language={language} level="h2" />
      <Ruled>
        <div ref={root}>
          {marking ? (
            <MarkingText
              {...article}
              language={language}
              marks={spans}
              legend={asked ? t('question', { number: asked.number }) : tTools('names.marks')}
              onToggle={toggle}
            />
          ) : (
            <ArticleText
              paragraphs={article.paragraphs}
              language={language}
              marks={own.marks.map(({ span }) => ({ span, tone: 'own' as const }))}
            />
          )}
        </div>
      </Ruled>
      {asked ? (
        <div className="sticky bottom-20 z-20 flex flex-col gap-3 rounded-2xl bg-raised p-4 shadow-raised lg:bottom-2">
          <p ref={bar} tabIndex={-1} className="outline-none">
            <span className="font-semibold">{t('question', { number: asked.number })}</span> {t('markHow')}
          </p>
          <div className="flex flex-wrap gap-3">
            {selected ? (
              <Button variant="secondary" className="max-w-full" onClick={() => addSelected(selected)}>
                <span className="truncate">{t('markSelected', { words: textOf(text, selected) })}</span>
              </Button>
            ) : null}
            <Button onClick={onDone}>{t('markDone')}</Button>
          </div>
        </div>
      ) : selected ? (
        <div className="with-script sticky bottom-20 z-20 self-start rounded-2xl bg-raised p-2 shadow-raised lg:bottom-2">
          <Button
            variant="secondary"
            className="max-w-full"
            onClick={() => {
              addSelected(selected)
              take('marks')
            }}
          >
            {tTools('highlightSelected')}
          </Button>
        </div>
      ) : null}
    </article>
  )
}
