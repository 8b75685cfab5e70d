import { useTranslations } from 'next-intl'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { ReadMention } from '@/lib/model/reading'
import { Certainty } from './certainty'
import { RowButton } from './row-button'
import { SnippetWords } from './snippet-words'

type Props = {
  mention: ReadMention
  text: string
  language: ArticleLanguage
  current: boolean
  onChoose: () => void
}

/** Below it, another referent was in view; below 0.5 nothing is linked. */
const clear = 0.8

/** One mention in its words, with why it was linked and how surely. */
export function MentionRow({ mention, text, language, current, onChoose }: Props) {
  const t = useTranslations('reading')
  const { span, form, confidence, margin, reason } = mention
  return (
    <RowButton current={current} onClick={onChoose}>
      <SnippetWords text={text} span={span} language={language} />
      <span className="flex flex-wrap items-baseline gap-x-3 text-sm text-ink-soft">
        <span>{t(`forms.${form}`)}</span>
        <Certainty confidence={confidence} />
      </span>
      {reason ? (
        <span className="text-sm text-ink-soft">
          {t(`reasons.${reason}`)}
          {margin === null ? null : ` · ${t(`margin.${margin < clear ? 'close' : 'clear'}`)}`}
        </span>
      ) : null}
    </RowButton>
  )
}
