import { useTranslations } from 'next-intl'
import { type ArticleLanguage, engineLanguage } from '@/lib/model/article-language'
import type { QuestionKind } from '@/lib/model/question'

const typed: { [K in QuestionKind]: 'typed' | 'number' | null } = {
  'multiple-choice': null,
  'multiple-response': null,
  'true-false': null,
  'justified-true-false': null,
  'short-answer': 'typed',
  numeric: 'number',
  cloze: 'typed',
  matching: null,
  ordering: null,
}

/** In a language without an engine of ours: what the rules could not look at, and how what is typed will be scored. */
export function UnreadNote({ language, kind }: { language: ArticleLanguage; kind: QuestionKind }) {
  const t = useTranslations('bench.unread')
  if (engineLanguage(language)) return null
  const scored = typed[kind]
  return (
    <div className="flex flex-col gap-1 text-sm text-ink-soft">
      <p>{t('rules')}</p>
      {scored ? <p>{t(scored)}</p> : null}
    </div>
  )
}
