'use client'

import { Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { setType } from '@/app/_article/set-type'
import { Button } from '@/app/_ui/button'
import { TextArea } from '@/app/_ui/text-area'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { textOf } from '@/lib/model/span'
import { longestNote, type OwnMark } from './device-desk'

type Props = {
  text: string
  language: ArticleLanguage
  marks: readonly OwnMark[]
  onChange: (marks: OwnMark[]) => void
}

/** What the reader highlighted, in the order of the article, and what they note beside it. */
export function OwnMarksPanel({ text, language, marks, onChange }: Props) {
  const t = useTranslations('article-tools')
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm text-ink-soft">{t('marksHow')}</p>
      <ul className="flex flex-col gap-4">
        {marks.map(mark => (
          <li key={mark.span.start} className="flex flex-col gap-2 border-l-4 border-accent pl-3">
            <div className="flex items-start gap-2">
              <p lang={language} className="min-w-0 flex-1 font-text leading-relaxed wrap-break-word">
                {setType(textOf(text, mark.span), language)}
              </p>
              <Button
                variant="quiet"
                size="icon"
                aria-label={t('unhighlight', { words: textOf(text, mark.span) })}
                onClick={() => onChange(marks.filter(other => other !== mark))}
              >
                <Trash2 aria-hidden="true" className="size-4" />
              </Button>
            </div>
            <TextArea
              label={t('note')}
              rows={1}
              maxLength={longestNote}
              value={mark.note}
              onChange={event =>
                onChange(marks.map(other => (other === mark ? { ...mark, note: event.target.value } : other)))
              }
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
