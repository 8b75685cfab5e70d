'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { NamedLanguage } from '@/app/_i18n/name-language'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Source } from '@/lib/model/source'
import type { CleanedArticle } from '@/lib/usecases/clean-article'
import { useVerb } from '../../_page/use-verb'
import { clean, save } from './actions'
import { CleanedView } from './cleaned-view'
import { PasteBox } from './paste-box'

/** What the instructor changed of what the rules did. */
export type Choices = { putBack: number[]; takeOut: number[]; language: 'auto' | ArticleLanguage }
const noChoices: Choices = { putBack: [], takeOut: [], language: 'auto' }

/** Paste or bring, see what was kept and left, keep. The text stays whatever happens. */
export function NewArticle({ languages }: { languages: readonly NamedLanguage[] }) {
  const router = useRouter()
  const [source, setSource] = useState<Source>({ text: '', html: null })
  const [choices, setChoices] = useState(noChoices)
  const [cleaned, setCleaned] = useState<CleanedArticle | null>(null)
  const [title, setTitle] = useState<string | null>(null)
  const { run, busy, problem, setProblem } = useVerb()

  const cleanWith = (next: Choices, of = source) =>
    run(
      () => clean({ source: of, ...next }),
      value => {
        setChoices(next)
        setCleaned(value)
      },
    )
  const keep = () =>
    run(
      () => save({ source, ...choices, title }),
      ({ articleId }) => router.push(`/articles/${articleId}`),
    )

  if (!cleaned)
    return (
      <PasteBox
        source={source}
        onChange={next => {
          setSource(next)
          setProblem(null)
        }}
        onBrought={next => {
          setSource(next)
          cleanWith({ ...noChoices, language: choices.language }, next)
        }}
        problem={problem}
        busy={busy}
        languages={languages}
        language={choices.language}
        onLanguage={language => setChoices({ ...choices, language })}
        onClean={() => cleanWith({ ...noChoices, language: choices.language })}
      />
    )
  return (
    <CleanedView
      cleaned={cleaned}
      choices={choices}
      languages={languages}
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
