'use client'

import { ChevronDown, ChevronUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { findAllWords } from '@/app/_article/find-words'
import { Button } from '@/app/_ui/button'
import { inputClass } from '@/app/_ui/field'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { showElement } from '../_panes/show-element'
import { paint, rangesOf } from './paint'

type Props = { text: string; language: ArticleLanguage; root: RefObject<HTMLElement | null> }

const most = 500

/** Finds words in the article, whatever their capitals and quotation marks, and shows each in its sentence. */
export function FindPanel({ text, language, root }: Props) {
  const t = useTranslations('article-tools')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const found = findAllWords(text, words, most).sort((a, b) => a.start - b.start)
  const now = found.length > 0 ? ((at % found.length) + found.length) % found.length : 0
  const place = found[now]
  const all = found.map(({ start }) => start).join()

  useEffect(() => field.current?.focus(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `all` and `place` say what is found
  useEffect(() => {
    if (!root.current) return
    const article = root.current
    paint(
      'found',
      found.flatMap(span => rangesOf(article, span)),
    )
    const [first] = place ? rangesOf(article, place) : []
    paint('found-now', place ? rangesOf(article, place) : [])
    if (first) showElement(first.startContainer.parentElement)
  }, [all, words, place?.start])
  useEffect(
    () => () => {
      paint('found', [])
      paint('found-now', [])
    },
    [],
  )

  const turn = (by: number) => setAt(now + by)
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={id} className="text-sm font-medium">
        {t('findWords')}
      </label>
      <div className="flex items-center gap-1">
        <input
          ref={field}
          id={id}
          type="search"
          lang={language}
          value={words}
          maxLength={100}
          autoComplete="off"
          aria-describedby={`${id}-count`}
          onChange={event => {
            setWords(event.target.value)
            setAt(0)
          }}
          onKeyDown={event => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            turn(event.shiftKey ? -1 : 1)
          }}
          className={`${inputClass} min-w-0 flex-1`}
        />
        <Button variant="quiet" size="icon" aria-label={t('findBefore')} onClick={() => turn(-1)}>
          <ChevronUp aria-hidden="true" className="size-5" />
        </Button>
        <Button variant="quiet" size="icon" aria-label={t('findAfter')} onClick={() => turn(1)}>
          <ChevronDown aria-hidden="true" className="size-5" />
        </Button>
      </div>
      <p id={`${id}-count`} role="status" className="min-h-5 text-sm text-ink-soft tabular-nums">
        {words.trim() === ''
          ? null
          : found.length === 0
            ? t('findNone')
            : t('findPlace', { at: now + 1, of: found.length })}
      </p>
    </div>
  )
}
