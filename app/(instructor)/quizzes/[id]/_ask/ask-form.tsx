'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { TextField } from '@/app/_ui/text-field'
import type { ArticleLanguage } from '@/lib/model/article-language'

type Props = {
  quizId: string
  language: ArticleLanguage
  words: string
  missing: boolean
  busy: boolean
  onAsk?: (words: string) => void
}

/** Words to be typed, for those who select none. Without a script it leads to a page of its own. */
export function AskForm({ quizId, language, words, missing, busy, onAsk }: Props) {
  const t = useTranslations('ask')
  const [typed, setTyped] = useState(words)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => setTyped(words), [words])
  useEffect(() => {
    if (words === '') form.current?.querySelector('input')?.focus()
  }, [words])
  return (
    <form
      ref={form}
      action={`/quizzes/${quizId}/ask`}
      className="flex flex-col items-start gap-3"
      onSubmit={event => {
        if (!onAsk) return
        event.preventDefault()
        if (typed.trim() !== '') onAsk(typed)
      }}
    >
      <div className="w-full">
        <TextField
          label={t('words')}
          hint={t(onAsk ? 'hint' : 'typeHint')}
          name="words"
          lang={language}
          required
          maxLength={500}
          autoComplete="off"
          value={typed}
          error={missing && typed === words ? t('missing') : undefined}
          onChange={event => setTyped(event.target.value)}
        />
      </div>
      <Button type="submit" variant="secondary" busy={busy}>
        {t('find')}
      </Button>
    </form>
  )
}
