import { useFormatter } from 'next-intl'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { setType } from './set-type'

type Props = {
  title: string
  language: ArticleLanguage
  byline?: string | null
  /** YYYY-MM-DD */
  date?: string | null
  level?: 'h1' | 'h2'
}

export function ArticleHeading({ title, language, byline, date, level: Level = 'h1' }: Props) {
  const format = useFormatter()
  return (
    <div className="flex max-w-measure flex-col gap-3">
      <Level
        lang={language}
        dir="auto"
        className="font-text text-3xl leading-[1.15] font-semibold tracking-tight sm:text-4xl"
      >
        {setType(title, language)}
      </Level>
      {byline || date ? (
        <p className="text-sm text-ink-soft">
          {byline ? <span lang={language}>{byline}</span> : null}
          {byline && date ? ' · ' : null}
          {date ? (
            <time dateTime={date}>
              {format.dateTime(new Date(`${date}T12:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' })}
            </time>
          ) : null}
        </p>
      ) : null}
    </div>
  )
}
