'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState } from 'react'
import { setType } from '@/app/_article/set-type'
import { Button } from '@/app/_ui/button'
import type { Question, QuestionEdit } from '@/lib/model/question'
import { textOf } from '@/lib/model/span'
import type { QuestionVersion } from '@/lib/usecases/find-question-history'
import { useVerb } from '../../../_page/use-verb'
import { ContentView } from '../_views/content-view'
import { history } from './actions'
import type { BenchArticle } from './bench-article'

type Props = {
  mine: QuestionEdit
  /** As it is stored now; undefined when somebody deleted it. */
  theirs: Question | undefined
  article: BenchArticle
  busy: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
  onGoOn: () => void
}

/** Somebody else changed what is being written: both are shown, nothing is overwritten, and one of them is chosen. */
export function ConflictView({ mine, theirs, article, busy, onKeepMine, onTakeTheirs, onGoOn }: Props) {
  const t = useTranslations('bench.conflict')
  const format = useFormatter()
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const [last, setLast] = useState<QuestionVersion | null>(null)
  const { run } = useVerb()
  // biome-ignore lint/correctness/useExhaustiveDependencies: who it was, once for each version of theirs
  useEffect(() => {
    title.current?.focus()
    if (theirs)
      run(
        () => history(theirs.id),
        ({ versions }) => setLast(versions[0] ?? null),
      )
  }, [theirs?.revision])
  const who =
    last?.by && last.at
      ? t('who', { by: last.by, when: format.dateTime(last.at, { timeStyle: 'short' }) })
      : null
  return (
    <section
      aria-labelledby={id}
      className="flex flex-col gap-5 rounded-2xl bg-raised p-5 shadow-raised ring-2 ring-wrong ring-inset sm:p-6"
    >
      <div role="alert" className="flex flex-col gap-1">
        <h2 ref={title} id={id} tabIndex={-1} className="text-lg font-semibold">
          {theirs ? t('title') : t('gone')}
        </h2>
        <p className="text-ink-soft">
          {who} {theirs ? t('text') : t('goneText')}
        </p>
      </div>
      <div className="grid gap-6 xl:grid-cols-2">
        <Side label={t('mine')} edit={mine} article={article} />
        {theirs ? <Side label={t('theirs')} edit={theirs} article={article} /> : null}
      </div>
      <div className="flex flex-wrap gap-3">
        <Button busy={busy} onClick={onKeepMine}>
          {theirs ? t('keepMine') : t('addMine')}
        </Button>
        <Button variant="secondary" busy={busy} onClick={onTakeTheirs}>
          {theirs ? t('takeTheirs') : t('leave')}
        </Button>
        {theirs ? (
          <Button variant="quiet" onClick={onGoOn}>
            {t('goOn')}
          </Button>
        ) : null}
      </div>
    </section>
  )
}

type SideProps = { label: string; edit: QuestionEdit; article: BenchArticle }

function Side({ label, edit, article }: SideProps) {
  const t = useTranslations('bench')
  const { content, evidence, explanation, points } = edit
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <h3 className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
        <strong>{label}</strong> <span>{t('points', { points })}</span>
      </h3>
      <p lang={article.language} className="font-text text-lg leading-snug">
        {setType(content.stem, article.language)}
      </p>
      <div lang={article.language}>
        <ContentView content={content} />
      </div>
      {evidence.map(span => (
        <p key={span.start} lang={article.language} className="font-text text-sm leading-relaxed">
          <mark className="marker">{setType(textOf(article.text, span), article.language)}</mark>
        </p>
      ))}
      {explanation ? <p className="text-sm text-ink-soft">{explanation}</p> : null}
    </div>
  )
}
