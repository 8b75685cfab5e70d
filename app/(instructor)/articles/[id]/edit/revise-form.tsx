'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { untouched } from '@/app/_forms/form-state'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { TextField } from '@/app/_ui/text-field'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { revise } from '../actions'

type Props = { articleId: string; version: number; language: ArticleLanguage; title: string; text: string }

export function ReviseForm({ articleId, version, language, title, text }: Props) {
  const t = useTranslations('articles.revise')
  const [state, send] = useActionState(revise, untouched)
  const placed = state.field === 'title' || state.field === 'text'
  return (
    <form action={send} className="flex flex-col gap-6">
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="version" value={version} />
      {state.problem && !placed ? (
        <Notice tone="wrong" live>
          {state.problem}
        </Notice>
      ) : null}
      <TextField
        label={t('titleLabel')}
        name="title"
        lang={language}
        required
        maxLength={300}
        defaultValue={state.kept.title ?? title}
        error={state.field === 'title' ? state.problem : undefined}
        className="font-text text-lg"
      />
      <TextArea
        label={t('text')}
        hint={t('textHint')}
        name="text"
        lang={language}
        required
        rows={24}
        defaultValue={state.kept.text ?? text}
        error={state.field === 'text' ? state.problem : undefined}
        className="font-text text-lg"
      />
      <div className="flex justify-end">
        <SubmitButton>{t('save')}</SubmitButton>
      </div>
    </form>
  )
}
