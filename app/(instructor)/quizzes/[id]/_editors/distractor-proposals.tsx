'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import type { ModelSummary } from '@/lib/model/language-model'
import type { ContentOf, QuestionEdit } from '@/lib/model/question'
import type { DistractorsProposed } from '@/lib/usecases/propose-distractors'
import { requestId } from '../../../_page/request-id'
import { useVerb } from '../../../_page/use-verb'
import { distractWithModel } from '../_bench/actions'

type Props = {
  quizId: string
  model: ModelSummary
  body: QuestionEdit
  content: ContentOf<'multiple-choice'>
  /** The language of the article, which the options are in. */
  lang: string
  onChange: (content: ContentOf<'multiple-choice'>) => void
}

const mostOptions = 8

/** Has the language model propose wrong options, each to be added or left; those there stay as they are. */
export function DistractorProposals({ quizId, model, body, content, lang, onChange }: Props) {
  const t = useTranslations('model')
  const { run, busy, problem } = useVerb()
  const [made, setMade] = useState<DistractorsProposed | null>(null)
  const [added, setAdded] = useState<string | null>(null)
  // Fields that are still empty are no options yet.
  const written = content.options.filter(({ text }) => text.trim() !== '')
  const ready =
    content.stem.trim() !== '' && written.length >= 2 && written.filter(({ correct }) => correct).length === 1
  const full = written.length >= mostOptions
  const left = made && 'options' in made ? made.options : []
  const add = (text: string) => {
    // An empty field is what it was meant for.
    const empty = content.options.find(option => !option.correct && option.text.trim() === '')
    const options = empty
      ? content.options.map(option => (option === empty ? { ...option, text } : option))
      : [...content.options, { id: requestId(), text, correct: false }]
    onChange({ ...content, options })
    setAdded(text)
    if (made && 'options' in made) setMade({ ...made, options: left.filter(one => one !== text) })
  }
  return (
    <div className="flex flex-col items-start gap-2 text-sm">
      <Button
        type="button"
        variant="secondary"
        size="small"
        busy={busy}
        disabled={!ready}
        onClick={() =>
          run(
            () => distractWithModel({ quizId, body: { ...body, content: { ...content, options: written } } }),
            found => {
              setAdded(null)
              setMade(found)
            },
          )
        }
      >
        {busy ? t('testing') : t('distractors.ask', { model: model.model })}
      </Button>
      <div role="status" className="flex flex-col gap-1">
        {problem ? <p>{problem}</p> : null}
        {added ? <p>{t('distractors.added', { option: added })}</p> : null}
        {made && !problem && !added ? <Said made={made} /> : null}
        {left.length > 0 && full ? <p>{t('distractors.full')}</p> : null}
      </div>
      {left.length > 0 ? (
        <ul className="flex flex-col gap-2">
          {left.map(text => (
            <li key={text} className="flex flex-wrap items-center gap-3">
              <Button
                type="button"
                variant="secondary"
                size="small"
                disabled={full}
                aria-label={t('distractors.named', { option: text })}
                onClick={() => add(text)}
              >
                {t('distractors.use')}
              </Button>
              <span lang={lang} className="text-base">
                {text}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function Said({ made }: { made: DistractorsProposed }) {
  const t = useTranslations('model')
  if ('trouble' in made) return <p>{t(`troubles.${made.trouble}`)}</p>
  return (
    <>
      <p>{t(made.options.length > 0 ? 'distractors.lead' : 'distractors.none')}</p>
      {made.dropped.map(({ why, count }) => (
        <p key={why} className="text-ink-soft">
          {t('distractors.dropped', { count, why: t(`distractors.why.${why}`) })}
        </p>
      ))}
    </>
  )
}
