'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { untouched } from '@/app/_forms/form-state'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextField } from '@/app/_ui/text-field'
import { tag } from '../actions'

/** Tags as one line with commas: quick to type, and the same without a script. */
export function TagsForm({ articleId, tags }: { articleId: string; tags: readonly string[] }) {
  const t = useTranslations('articles.tags')
  const [state, send] = useActionState(tag, untouched)
  return (
    <form action={send} className="flex flex-col items-start gap-3">
      <input type="hidden" name="articleId" value={articleId} />
      <div className="w-full">
        <TextField
          label={t('label')}
          hint={t('hint')}
          name="tags"
          defaultValue={state.kept.tags ?? tags.join(', ')}
          key={state.kept.tags ?? tags.join(', ')}
          maxLength={500}
          error={state.problem ?? undefined}
        />
      </div>
      <SubmitButton variant="secondary" size="small">
        {t('save')}
      </SubmitButton>
      <p role="status" className="text-sm text-ink-soft empty:hidden">
        {state.done}
      </p>
    </form>
  )
}
