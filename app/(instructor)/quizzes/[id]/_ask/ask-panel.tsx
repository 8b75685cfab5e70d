'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import type { Span } from '@/lib/model/span'
import type { BenchArticle } from '../_bench/bench-article'
import { AskForm } from './ask-form'
import { FoundProposals } from './found-proposals'
import { LookingSkeleton } from './looking-skeleton'
import { NoneFound } from './none-found'
import { shownWords } from './shown-words'
import type { Asking } from './use-asking'

type Props = {
  quizId: string
  article: BenchArticle
  asking: Asking
  onClose: () => void
  onWrite: (span: Span) => void
}

/** Questions about words of the article, above those of the quiz. Its letters are its own: none of them judges a question. */
export function AskPanel({ quizId, article, asking, onClose, onWrite }: Props) {
  const t = useTranslations('ask')
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const { words, turn, found, looking, problem } = asking
  const named = shownWords(words)
  const proposals = found?.proposals ?? []
  // What was selected is asked at once: the reader hears where the answer comes. Without it the field is first.
  useEffect(() => {
    if (turn === 0) return
    title.current?.focus({ preventScroll: true })
    title.current?.scrollIntoView({ block: 'nearest' })
  }, [turn])
  // The button that was pressed is gone with its question; the next one can be pressed as soon as all is stored.
  const section = useRef<HTMLElement>(null)
  const seen = useRef(asking.taken)
  useEffect(() => {
    if (asking.adding || asking.taken === seen.current) return
    seen.current = asking.taken
    const next = section.current?.querySelector<HTMLElement>('[data-add]') ?? title.current
    next?.focus()
  }, [asking.adding, asking.taken])
  const allTaken = found !== null && found.none === null && proposals.length === 0
  const status = looking
    ? t('looking', { words: named })
    : proposals.length > 0
      ? t('found', { count: proposals.length, words: named })
      : allTaken
        ? t('why.asked-already', { words: '' })
        : ''
  return (
    <section
      ref={section}
      aria-labelledby={id}
      className="flex min-w-0 flex-col gap-5 rounded-2xl bg-raised p-4 shadow-raised sm:p-6"
      onFocusCapture={asking.attend}
      onPointerDown={asking.attend}
      onKeyDown={event => {
        event.stopPropagation()
        if (event.key === 'Escape') onClose()
      }}
    >
      <div className="flex items-start justify-between gap-4">
        <h2 ref={title} id={id} tabIndex={-1} className="scroll-mt-24 text-xl font-semibold lg:scroll-mt-8">
          {t('title')}
        </h2>
        <Button variant="quiet" size="icon" aria-label={t('close')} onClick={onClose}>
          <X aria-hidden="true" className="size-4" />
        </Button>
      </div>
      <AskForm
        quizId={quizId}
        language={article.language}
        words={words}
        missing={asking.missing}
        busy={looking}
        onAsk={asking.askWords}
      />
      <div role="status" className="flex flex-col gap-2 empty:hidden">
        {status ? <p className="font-medium">{status}</p> : null}
        {!looking && found?.none ? <NoneFound none={found.none} words={named} /> : null}
      </div>
      {looking ? <LookingSkeleton /> : null}
      {problem ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : null}
      {found?.none ? (
        <Button variant="secondary" size="small" className="self-start" onClick={() => onWrite(found.span)}>
          {t('write')}
        </Button>
      ) : null}
      {proposals.length > 0 ? (
        <FoundProposals proposals={proposals} article={article} asking={asking} />
      ) : null}
    </section>
  )
}
