'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { failureWords } from '@/app/_i18n/failure-words'
import type { Language } from '@/lib/model/language'
import type { Failure, Result } from '@/lib/model/result'
import type { CleanedArticle } from '@/lib/usecases/clean-article'
import { clean, save } from './actions'
import { CleanedView } from './cleaned-view'
import { PasteBox } from './paste-box'
import type { Pasted } from './pasted'

/** What the instructor changed of what the rules did. */
export type Choices = { putBack: number[]; takeOut: number[]; language: 'auto' | Language }
const noChoices: Choices = { putBack: [], takeOut: [], language: 'auto' }

/** Paste, see what was kept and left, keep. The pasted text stays whatever happens. */
export function NewArticle() {
  const t = useTranslations('ui')
  const tFailure = useTranslations('failures')
  const router = useRouter()
  const [pasted, setPasted] = useState<Pasted>({ text: '', html: null })
  const [choices, setChoices] = useState(noChoices)
  const [cleaned, setCleaned] = useState<CleanedArticle | null>(null)
  const [title, setTitle] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, start] = useTransition()

  const told = (failure: Failure) => setProblem(failureWords(tFailure, failure))
  const ask = <T,>(verb: () => Promise<Result<T>>, then: (value: T) => void) =>
    start(async () => {
      try {
        const result = await verb()
        if (!result.ok) return told(result.failure)
        setProblem(null)
        then(result.value)
      } catch {
        setProblem(t('unreachable'))
      }
    })

  const cleanWith = (next: Choices) =>
    ask(
      () => clean({ source: pasted, ...next }),
      value => {
        setChoices(next)
        setCleaned(value)
      },
    )
  const keep = () =>
    ask(
      () => save({ source: pasted, ...choices, title }),
      ({ articleId }) => router.push(`/articles/${articleId}`),
    )

  if (!cleaned)
    return (
      <PasteBox
        pasted={pasted}
        onChange={next => {
          setPasted(next)
          setProblem(null)
        }}
        problem={problem}
        busy={busy}
        language={choices.language}
        onLanguage={language => setChoices({ ...choices, language })}
        onClean={() => cleanWith({ ...noChoices, language: choices.language })}
      />
    )
  return (
    <CleanedView
      cleaned={cleaned}
      choices={choices}
      title={title ?? cleaned.article.title}
      onTitle={setTitle}
      onChoose={cleanWith}
      onKeep={keep}
      onBack={() => {
        setCleaned(null)
        setTitle(null)
        setProblem(null)
      }}
      problem={problem}
      busy={busy}
    />
  )
}
