'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { setType } from '@/app/_article/set-type'
import { untouched } from '@/app/_forms/form-state'
import { CheckboxField } from '@/app/_ui/checkbox-field'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { moveToVersion } from './actions'

type Props = {
  quizId: string
  version: number
  language: ArticleLanguage
  questions: {
    id: string
    stem: string
    number: number
    evidence: { key: string; words: string; offered: string | null }[]
  }[]
}

/** Each question whose evidence changed: what it was, and the new place that is offered. */
export function MoveForm({ quizId, version, language, questions }: Props) {
  const t = useTranslations('versions')
  const [state, send] = useActionState(moveToVersion, untouched)
  return (
    <form action={send} className="flex flex-col gap-6">
      <input type="hidden" name="quizId" value={quizId} />
      <input type="hidden" name="version" value={version} />
      <ol className="flex flex-col divide-y divide-line">
        {questions.map(({ id, stem, number, evidence }) => (
          <li key={id} className="flex flex-col gap-3 py-5 first:pt-0">
            <h3 lang={language} className="font-text text-lg leading-snug">
              <span className="mr-2 font-sans font-semibold text-ink-faint tabular-nums">{number}.</span>
              {setType(stem, language)}
            </h3>
            {evidence.map(({ key, words, offered }) => (
              <div key={key} className="flex flex-col gap-2">
                <p className="text-sm text-ink-soft">{t('was')}</p>
                <p lang={language} className="font-text leading-relaxed text-ink-soft">
                  {setType(words, language)}
                </p>
                {offered ? (
                  <CheckboxField
                    name="take"
                    value={`${id} ${key}`}
                    defaultChecked
                    label={
                      <>
                        {t('take')}{' '}
                        <mark lang={language} className="marker font-text">
                          {setType(offered, language)}
                        </mark>
                      </>
                    }
                  />
                ) : (
                  <p className="text-sm font-medium text-wrong">
                    <span aria-hidden="true">▲ </span>
                    {t('lost')}
                  </p>
                )}
              </div>
            ))}
          </li>
        ))}
      </ol>
      {state.problem ? (
        <Notice tone="wrong" live>
          {state.problem}
        </Notice>
      ) : null}
      <p className="max-w-measure text-sm text-ink-soft">{t('editions')}</p>
      <SubmitButton className="self-start">{t('move', { version })}</SubmitButton>
    </form>
  )
}
