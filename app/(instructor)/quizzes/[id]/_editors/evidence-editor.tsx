'use client'

import { Highlighter, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useState } from 'react'
import { findWords } from '@/app/_article/find-words'
import { selectedSpan } from '@/app/_article/selected-span'
import { Button } from '@/app/_ui/button'
import { TextField } from '@/app/_ui/text-field'
import { type Span, textOf } from '@/lib/model/span'
import type { BenchArticle } from '../_bench/bench-article'

type Props = {
  evidence: readonly Span[]
  article: BenchArticle
  articlePane: RefObject<HTMLElement | null>
  onChange: (evidence: Span[]) => void
}

const most = 10

/** Words are marked by selecting them in the article, or (by keyboard, or from memory) by typing some of them. */
export function EvidenceEditor({ evidence, article, articlePane, onChange }: Props) {
  const t = useTranslations('bench.editor')
  const [selected, setSelected] = useState<Span | null>(null)
  const [words, setWords] = useState('')
  const [missing, setMissing] = useState(false)

  useEffect(() => {
    const look = () => {
      const span = articlePane.current && selectedSpan(articlePane.current, article.text)
      if (span) setSelected(span)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [article.text, articlePane])

  const mark = (span: Span) => {
    const others = evidence.filter(other => other.end <= span.start || other.start >= span.end)
    onChange([...others, span].sort((a, b) => a.start - b.start).slice(0, most))
    setSelected(null)
  }
  const find = () => {
    const span = findWords(article.text, words)
    setMissing(span === null)
    if (!span) return
    mark(span)
    setWords('')
  }

  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 font-medium">{t('evidence')}</legend>
      <p className="text-sm text-ink-soft">{t('evidenceHint')}</p>
      <ul className="flex flex-col gap-2">
        {evidence.map(span => (
          <li key={`${span.start}-${span.end}`} className="flex items-start gap-2">
            <p lang={article.language} className="min-w-0 flex-1 font-text leading-relaxed">
              <mark className="marker">{textOf(article.text, span)}</mark>
            </p>
            <Button
              variant="quiet"
              size="icon"
              aria-label={t('unmark')}
              onClick={() => onChange(evidence.filter(other => other !== span))}
            >
              <X aria-hidden="true" className="size-4" />
            </Button>
          </li>
        ))}
      </ul>
      {selected ? (
        <Button
          variant="secondary"
          size="small"
          className="self-start text-left"
          onClick={() => mark(selected)}
        >
          <Highlighter aria-hidden="true" className="size-4 shrink-0" />
          <span className="line-clamp-2">{t('markSelected', { words: textOf(article.text, selected) })}</span>
        </Button>
      ) : null}
      <div className="flex items-end gap-2">
        <div className="flex-1">
          <TextField
            label={t('findWords')}
            lang={article.language}
            value={words}
            error={missing ? t('wordsMissing') : undefined}
            onChange={event => {
              setWords(event.target.value)
              setMissing(false)
            }}
            onKeyDown={event => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              find()
            }}
          />
        </div>
        <Button
          variant="secondary"
          onClick={find}
          disabled={words.trim() === ''}
          className={missing ? 'mb-7' : ''}
        >
          {t('mark')}
        </Button>
      </div>
    </fieldset>
  )
}
