'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { CheckboxField } from '@/app/_ui/checkbox-field'
import { Notice } from '@/app/_ui/notice'
import { useStatus } from '@/app/_ui/status'
import { TextArea } from '@/app/_ui/text-area'
import { TextField } from '@/app/_ui/text-field'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { longestNote } from '@/lib/model/regrade'
import type { QuestionScoring } from '@/lib/usecases/find-question-scoring'
import type { RegradePreview } from '@/lib/usecases/preview-regrade'
import { requestId } from '../../../../../_page/request-id'
import { useVerb } from '../../../../../_page/use-verb'
import { preview, regrade } from '../actions'
import { ChangeChoice } from './change-choice'
import { PreviewShown } from './preview-shown'
import { changeOf, firstChoice, type RegradeChoice } from './regrade-choice'

type Props = {
  quizId: string
  scoring: QuestionScoring
  language: ArticleLanguage
  /** A kind of change to begin with, as an address says it. */
  meant: string | null
}

/** What changes, for whom, and why; then a look at what it would do; then the change. */
export function RegradeForm({ quizId, scoring, language, meant }: Props) {
  const t = useTranslations('regrade')
  const format = useFormatter()
  const say = useStatus()
  const { run, busy, problem, setProblem } = useVerb()
  const [choice, setChoice] = useState<RegradeChoice>(() => firstChoice(scoring, meant))
  const [looked, setLooked] = useState<{ id: string; preview: RegradePreview } | null>(null)
  const found = useRef<HTMLElement>(null)
  const { questionId, editions } = scoring

  /** What was looked at is no longer what is chosen. */
  const set = (more: Partial<RegradeChoice>, keepsLook = false) => {
    setChoice({ ...choice, ...more })
    setProblem(null)
    if (!keepsLook) setLooked(null)
  }
  const planned = () => ({ quizId, questionId, editions: choice.editions, change: changeOf(choice) })
  const look = () =>
    run(
      () => preview(planned()),
      seen => {
        // The name of the request belongs to the look: pressed twice, it is carried out once.
        setLooked({ id: requestId(), preview: seen })
        requestAnimationFrame(() => found.current?.focus())
      },
    )
  const apply = ({ id, preview: seen }: NonNullable<typeof looked>) =>
    run(
      () => regrade({ ...planned(), id, based: seen.based, note: choice.note.trim() || null }),
      ({ changed }) => {
        setLooked(null)
        set({ note: '' })
        say(t('done', { changed }))
      },
    )

  return (
    <form
      className="flex max-w-3xl flex-col gap-8"
      onSubmit={event => {
        event.preventDefault()
        look()
      }}
    >
      <ChangeChoice scoring={scoring} kind={choice.kind} onChoose={kind => set({ kind })} />
      {choice.kind === 'points' ? (
        <div className="max-w-60">
          <TextField
            label={t('change.pointsLabel')}
            inputMode="numeric"
            value={choice.points}
            maxLength={3}
            onChange={event => set({ points: event.target.value })}
          />
        </div>
      ) : null}
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-1 font-medium">{t('editions.legend')}</legend>
        {editions.length > 1 ? <p className="text-sm text-ink-soft">{t('editions.hint')}</p> : null}
        {editions.map(({ number, publishedAt, submitted }) => (
          <CheckboxField
            key={number}
            label={t('editions.edition', {
              number,
              when: format.dateTime(publishedAt, { dateStyle: 'medium' }),
            })}
            hint={t('editions.attempts', { count: submitted })}
            checked={choice.editions.includes(number)}
            onChange={({ target }) =>
              set({
                editions: target.checked
                  ? [...choice.editions, number]
                  : choice.editions.filter(one => one !== number),
              })
            }
          />
        ))}
      </fieldset>
      <TextArea
        label={t('note')}
        hint={t('noteHint')}
        rows={2}
        maxLength={longestNote}
        value={choice.note}
        onChange={event => set({ note: event.target.value }, true)}
      />
      {problem ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : null}
      <div>
        <Button type="submit" variant={looked ? 'secondary' : 'primary'} busy={busy}>
          {looked ? t('again') : t('preview')}
        </Button>
      </div>
      {looked ? (
        <section
          ref={found}
          tabIndex={-1}
          aria-labelledby="found"
          className="flex flex-col gap-6 outline-none"
        >
          <PreviewShown preview={looked.preview} language={language} />
          <div>
            <Button busy={busy} onClick={() => apply(looked)}>
              {t('apply', { changed: looked.preview.changed })}
            </Button>
          </div>
        </section>
      ) : null}
    </form>
  )
}
