import { useFormatter, useTranslations } from 'next-intl'
import type { Language } from '@/lib/model/language'
import type { PublicContent } from '@/lib/model/public-question'
import type { QuestionKind } from '@/lib/model/question'
import type { ShownKey } from '@/lib/usecases/find-attempt-result'

type KeyOf<K extends QuestionKind> = Extract<ShownKey, { kind: K }>
type Content<K extends QuestionKind> = Extract<PublicContent, { kind: K }>
type Told = { words: string; accepted: readonly string[] }
type Truth = (value: 'true' | 'false') => string

const typed = (key: { text: string; accepted: string[] }): Told => ({
  words: key.text,
  accepted: key.accepted.filter(variant => variant !== key.text),
})

const tellers = {
  'multiple-choice': (key, content) => ({
    words: content.options
      .filter(({ id }) => key.optionIds.includes(id))
      .map(({ text }) => text)
      .join(' · '),
    accepted: [],
  }),
  'true-false': (key, _content, truth) => ({ words: truth(key.value ? 'true' : 'false'), accepted: [] }),
  'short-answer': typed,
  cloze: typed,
} satisfies { [K in QuestionKind]: (key: KeyOf<K>, content: Content<K>, truth: Truth) => Told }

const shownVariants = 4

/** The key in words, with some of what is accepted besides. */
export function KeyWords({
  shown,
  content,
  language,
}: {
  shown: ShownKey
  content: PublicContent
  language: Language
}) {
  const t = useTranslations('feedback')
  const truth = useTranslations('common.truth')
  const format = useFormatter()
  const tell = tellers[shown.kind] as (key: ShownKey, content: PublicContent, truth: Truth) => Told
  const { words, accepted } = tell(shown, content, truth)
  return (
    <>
      <span lang={language} className="wrap-break-word">
        {words}
      </span>
      {accepted.length > 0 ? (
        <span className="block text-sm font-normal text-ink-soft">
          {t('accepted', { list: format.list(accepted.slice(0, shownVariants), { type: 'disjunction' }) })}
        </span>
      ) : null}
    </>
  )
}
