import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { setType } from '@/app/_article/set-type'
import { nameLanguage } from '@/app/_i18n/name-language'
import type { ArticleSummary } from '@/lib/usecases/article-summaries'

export function ArticleRow({ article }: { article: ArticleSummary }) {
  const t = useTranslations('desk')
  const language = nameLanguage(article.language, useLocale())
  return (
    <li className="flex flex-col gap-1 py-4">
      <Link
        href={`/articles/${article.id}`}
        lang={article.language}
        className="rounded-sm font-text leading-snug font-medium hover:text-accent hover:underline"
      >
        {setType(article.title, article.language)}
      </Link>
      <span className="text-sm text-ink-soft">
        {t('articleFacts', { language, words: article.words, quizzes: article.quizzes })}
      </span>
    </li>
  )
}
