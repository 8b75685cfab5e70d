'use client'

import { useTranslations } from 'next-intl'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { ResponseValue } from '@/lib/model/response'

type Props = {
  value: ResponseValue | null
  text: string | null
  /** Which gap of a cloze it stands in, from 0. */
  gap?: number | null
  language: ArticleLanguage
}

/** What was responded, as large as what was asked: it is what is read here. */
export function ResponseShown({ value, text, gap = null, language }: Props) {
  const t = useTranslations('review.group')
  const tTruth = useTranslations('common.truth')
  const truth = value && 'value' in value ? value.value : null
  return (
    <p className="font-text text-xl leading-snug whitespace-pre-line">
      {gap === null ? null : (
        <span className="mr-2 font-sans text-sm text-ink-soft">{t('gap', { number: gap + 1 })}</span>
      )}
      {truth === null ? null : (
        <span className="block font-semibold">{tTruth(truth ? 'true' : 'false')}</span>
      )}
      {text === null ? null : <span lang={language}>{text}</span>}
      {truth === null && text === null ? <span className="text-ink-soft">{t('blank')}</span> : null}
    </p>
  )
}
