'use client'

import { Minus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { setType } from '@/app/_article/set-type'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { CleanedLine } from '@/lib/usecases/clean-article'

type Props = {
  lines: readonly CleanedLine[]
  language: ArticleLanguage
  busy: boolean
  onTakeOut: (line: number) => void
}

/** The paragraphs that stay; beside each, a way to leave it out. */
export function KeptLines({ lines, language, busy, onTakeOut }: Props) {
  const t = useTranslations('articles')
  return (
    <div className="reading flex flex-col gap-[0.9em]">
      {lines.map(({ line, text }, index) => (
        <div key={line} className="flex items-start gap-2">
          <button
            type="button"
            aria-disabled={busy}
            data-line={line}
            onClick={() => busy || onTakeOut(line)}
            aria-label={t('cleaned.takeOut', { number: index + 1 })}
            title={t('cleaned.takeOut', { number: index + 1 })}
            className="order-last mt-0.5 flex size-8 shrink-0 items-center justify-center rounded-full text-ink-faint hover:bg-accent-soft hover:text-accent"
          >
            <Minus aria-hidden="true" className="size-4" />
          </button>
          <p lang={language} className="min-w-0 flex-1">
            {setType(text, language)}
          </p>
        </div>
      ))}
    </div>
  )
}
