import { useFormatter, useTranslations } from 'next-intl'
import type { ComponentType } from 'react'
import { setType } from '@/app/_article/set-type'
import { PartList } from '@/app/(learner)/_questions/part-list'
import { TruthWords } from '@/app/(learner)/_questions/truth-words'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { PublicContent } from '@/lib/model/public-question'
import type { QuestionKind } from '@/lib/model/question'
import type { ShownKey } from '@/lib/usecases/find-attempt-result'

type Props<K extends QuestionKind> = {
  shown: Extract<ShownKey, { kind: K }>
  content: Extract<PublicContent, { kind: K }>
  language: ArticleLanguage
}
type Part = { id: string; text: string }

const textIn = (parts: readonly Part[], id: string) => parts.find(part => part.id === id)?.text ?? ''

function Choices({ shown, content, language }: Props<'multiple-choice'> | Props<'multiple-response'>) {
  const parts = shown.optionIds.map(id => ({ id, words: textIn(content.options, id), right: null }))
  return <PartList parts={parts} language={language} />
}

const shownVariants = 4

type TypedProps = { shown: { text: string; accepted: string[] }; language: ArticleLanguage }

function Typed({ shown, language }: TypedProps) {
  const t = useTranslations('feedback')
  const format = useFormatter()
  const accepted = shown.accepted.filter(variant => variant !== shown.text).slice(0, shownVariants)
  return (
    <>
      <span lang={language} className="wrap-break-word">
        {setType(shown.text, language)}
      </span>
      {accepted.length > 0 ? (
        <span className="block text-sm font-normal text-ink-soft">
          {t('accepted', { list: format.list(accepted, { type: 'disjunction' }) })}
        </span>
      ) : null}
    </>
  )
}

const tellers = {
  'multiple-choice': Choices,
  'multiple-response': Choices,
  'true-false': ({ shown }) => <TruthWords value={shown.value} />,
  'justified-true-false': ({ shown }) => <TruthWords value={shown.value} />,
  'short-answer': Typed,
  numeric: ({ shown, language }) => <span lang={language}>{setType(shown.text, language)}</span>,
  cloze: ({ shown, language }) => {
    const [only, ...more] = shown.gaps
    if (only && more.length === 0) return <Typed shown={only} language={language} />
    const parts = shown.gaps.map((gap, at) => ({
      id: String(at),
      words: <Typed shown={gap} language={language} />,
      right: null,
    }))
    return <PartList parts={parts} language={language} numbered />
  },
  matching: ({ shown, content, language }) => (
    <PartList
      parts={shown.pairs.map(({ promptId, matchId }) => ({
        id: promptId,
        words: `${textIn(content.prompts, promptId)} → ${textIn(content.matches, matchId)}`,
        right: null,
      }))}
      language={language}
    />
  ),
  ordering: ({ shown, content, language }) => (
    <PartList
      parts={shown.itemIds.map(id => ({ id, words: textIn(content.items, id), right: null }))}
      language={language}
      numbered
    />
  ),
} satisfies { [K in QuestionKind]: ComponentType<Props<K>> }

type AnyProps = { shown: ShownKey; content: PublicContent; language: ArticleLanguage }

/** The key in words, with some of what is accepted besides. */
export function KeyWords(props: AnyProps) {
  const Words = tellers[props.shown.kind] as ComponentType<AnyProps>
  return <Words {...props} />
}
