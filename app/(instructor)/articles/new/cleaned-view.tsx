'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { ArticleHeading } from '@/app/_article/article-heading'
import type { NamedLanguage } from '@/app/_i18n/name-language'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { SelectField } from '@/app/_ui/select-field'
import { Stack } from '@/app/_ui/stack'
import { TextArea } from '@/app/_ui/text-area'
import { articleLanguageSchema, engineLanguage } from '@/lib/model/article-language'
import type { CleanedArticle } from '@/lib/usecases/clean-article'
import { ProvenanceLine } from '../../_page/provenance-line'
import { KeptLines } from './kept-lines'
import { LeftLines } from './left-lines'
import type { Choices } from './new-article'

type Props = {
  cleaned: CleanedArticle
  choices: Choices
  languages: readonly NamedLanguage[]
  title: string
  onTitle: (title: string) => void
  onChoose: (choices: Choices) => void
  onKeep: () => void
  onBack: () => void
  problem: string | null
  busy: boolean
}

const without = (lines: readonly number[], line: number) => lines.filter(one => one !== line)

/** The article as it will be, and beside it every line that was left, with the reason. */
export function CleanedView({
  cleaned,
  choices,
  languages,
  title,
  onTitle,
  onChoose,
  onKeep,
  onBack,
  problem,
  busy,
}: Props) {
  const t = useTranslations('articles')
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    top.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0, behavior: 'instant' })
  }, [])
  const { article, lines } = cleaned
  const left = lines.filter(line => !line.kept)
  const turned = useRef<number | null>(null)
  const putBack = (line: number) => {
    turned.current = line
    onChoose({ ...choices, putBack: [...choices.putBack, line], takeOut: without(choices.takeOut, line) })
  }
  const takeOut = (line: number) => {
    turned.current = line
    onChoose({ ...choices, takeOut: [...choices.takeOut, line], putBack: without(choices.putBack, line) })
  }
  // A line that went to the other side keeps the focus there, on the button that undoes it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the lines have come back
  useEffect(() => {
    if (turned.current === null || busy) return
    const button = document.querySelector<HTMLElement>(`[data-line="${turned.current}"]`)
    button?.focus({ preventScroll: true })
    turned.current = null
  }, [lines, busy])

  return (
    <Stack gap="wide">
      <div ref={top} tabIndex={-1} className="flex flex-wrap items-end justify-between gap-4 outline-none">
        <div>
          <h1 className="text-lg font-semibold">{t('cleaned.title')}</h1>
          <p className="text-ink-soft">
            {t('cleaned.lead', { left: left.length, kept: article.paragraphs.length })}
          </p>
        </div>
        <div className="flex flex-wrap gap-3">
          <Button variant="secondary" onClick={onBack}>
            {t('cleaned.back')}
          </Button>
          <Button onClick={onKeep} busy={busy}>
            {t('cleaned.keep')}
          </Button>
        </div>
      </div>
      {problem ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : null}
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="flex min-w-0 flex-col gap-8 lg:justify-self-center">
          <ArticleHeading
            level="h2"
            title={title}
            language={article.language}
            byline={article.byline}
            date={article.date}
          />
          <ProvenanceLine provenance={article.provenance} />
          <KeptLines
            lines={lines.filter(line => line.kept && line.rule !== 'title')}
            language={article.language}
            busy={busy}
            onTakeOut={takeOut}
          />
        </div>
        <div className="flex flex-col gap-8 lg:order-none">
          <div className="flex flex-col gap-4">
            <TextArea
              label={t('cleaned.titleLabel')}
              rows={3}
              maxLength={300}
              lang={article.language}
              value={title}
              onChange={event => onTitle(event.target.value)}
              className="font-text"
            />
            <SelectField
              label={t('new.language')}
              value={article.language}
              onChange={event =>
                onChoose({
                  ...choices,
                  language: articleLanguageSchema.safeParse(event.target.value).data ?? 'auto',
                })
              }
              options={
                languages.some(({ value }) => value === article.language)
                  ? languages
                  : [{ value: article.language, label: article.language }, ...languages]
              }
            />
            {engineLanguage(article.language) ? null : <Notice>{t('noEngine.beforeKept')}</Notice>}
          </div>
          <LeftLines lines={left} language={article.language} busy={busy} onPutBack={putBack} />
        </div>
      </div>
    </Stack>
  )
}
