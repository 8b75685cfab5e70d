import { useFormatter, useTranslations } from 'next-intl'
import { paragraphSpans } from '@/lib/model/article'
import { type CoveredSentence, emptyParagraphs } from './coverage'

type Props = { paragraphs: readonly string[]; covered: readonly CoveredSentence[] }

/** The bars in the margin, in words: how much of the article is asked about, and which paragraphs not at all. */
export function CoverageLine({ paragraphs, covered }: Props) {
  const t = useTranslations('bench.coverage')
  const format = useFormatter()
  const asked = covered.filter(sentence => sentence.asked.length > 0).length
  const empty = emptyParagraphs(covered, paragraphSpans(paragraphs))
  return (
    <p className="max-w-measure text-sm text-ink-soft">
      {t('sentences', { asked, of: covered.length })}{' '}
      {empty.length === 0
        ? t('everywhere')
        : empty.length === paragraphs.length
          ? null
          : t('without', { count: empty.length, paragraphs: format.list(empty.map(String)) })}
    </p>
  )
}
