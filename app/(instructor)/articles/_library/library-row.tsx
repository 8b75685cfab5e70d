import Link from 'next/link'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { setType } from '@/app/_article/set-type'
import { nameLanguage } from '@/app/_i18n/name-language'
import { Badge } from '@/app/_ui/badge'
import type { ArticleSummary } from '@/lib/usecases/article-summaries'

export function LibraryRow({ article }: { article: ArticleSummary }) {
  const t = useTranslations('articles.library')
  const tDesk = useTranslations('desk')
  const format = useFormatter()
  const locale = useLocale()
  const { id, title, language, words, quizzes, level, tags, updatedAt } = article
  return (
    <li className="flex flex-col gap-2 py-5">
      <h3 lang={language} className="font-text text-xl leading-snug font-semibold">
        <Link href={`/articles/${id}`} className="rounded-sm hover:text-accent hover:underline">
          {setType(title, language)}
        </Link>
      </h3>
      <p className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-ink-soft">
        <span>{tDesk('articleFacts', { language: nameLanguage(language, locale), words, quizzes })}</span>
        {level.band ? <span>{t('level', { band: level.band, lix: Math.round(level.lix) })}</span> : null}
        <time dateTime={updatedAt.toISOString()}>{format.dateTime(updatedAt, { dateStyle: 'medium' })}</time>
      </p>
      {tags.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {tags.map(tag => (
            <li key={tag}>
              <Link
                href={`/articles?tag=${encodeURIComponent(tag)}`}
                className="rounded-full hover:underline"
              >
                <Badge>{tag}</Badge>
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}
