'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_ui/button'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { CleanedLine } from '@/lib/usecases/clean-article'

type Props = {
  lines: readonly CleanedLine[]
  language: ArticleLanguage
  busy: boolean
  onPutBack: (line: number) => void
}

/** What was left out, line by line, with the rule in words. */
export function LeftLines({ lines, language, busy, onPutBack }: Props) {
  const t = useTranslations('articles')
  const tClutter = useTranslations('clutter')
  const ruleWords = (rule: string | null) => {
    const key = rule as 'menu'
    return tClutter.has(key) ? tClutter(key) : t('ruleUnknown')
  }
  return (
    <section aria-labelledby="left-out" className="flex flex-col gap-3">
      <h2 id="left-out" className="font-semibold">
        {t('cleaned.left', { count: lines.length })}
      </h2>
      {lines.length === 0 ? <p className="text-ink-soft">{t('cleaned.nothingLeft')}</p> : null}
      <ul className="divide-y divide-line border-t border-line">
        {lines.map(({ line, text, rule }) => (
          <li key={line} className="flex items-start justify-between gap-4 py-3">
            <div className="min-w-0">
              <p lang={language} className="line-clamp-3 font-text text-ink-soft [overflow-wrap:anywhere]">
                {text}
              </p>
              <p className="text-sm text-ink-faint">{ruleWords(rule)}</p>
            </div>
            <Button
              variant="quiet"
              size="small"
              className="shrink-0 whitespace-nowrap"
              busy={busy}
              data-line={line}
              onClick={() => onPutBack(line)}
            >
              {t('cleaned.putBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
