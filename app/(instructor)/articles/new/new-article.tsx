'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Language } from '@/lib/model/language'
import type { CleanedArticle } from '@/lib/usecases/clean-article'
import { useVerb } from '../../_page/use-verb'
import { clean, save } from './actions'
import { CleanedView } from './cleaned-view'
import { PasteBox } from './paste-box'
import type { Pasted } from './pasted'

/** What the instructor changed of what the rules did. */
export type Choices = { putBack: number[]; takeOut: number[]; language: 'auto' | Language }
const noChoices: Choices = { putBack: [], takeOut: [], language: 'auto' }

/** Paste, see what was kept and left, keep. The pasted text stays whatever happens. */
export function NewArticle() {
  const router = useRouter()
  const [pasted, setPasted] = useState<Pasted>({ text: '', html: null })
  const [choices, setChoices] = useState(noChoices)
  const [cleaned, setCleaned] = useState<CleanedArticle | null>(null)
  const [title, setTitle] = useState<string | null>(null)
  const { run, busy, problem, setProblem } = useVerb()

  const cleanWith = (next: Choices) =>
    run(
      () => clean({ source: pasted, ...next }),
      value => {
        setChoices(next)
        setCleaned(value)
      },
    )
  const keep = () =>
    run(
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
