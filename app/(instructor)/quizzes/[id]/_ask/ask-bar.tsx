'use client'

import { MessageCircleQuestion } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_ui/button'
import { type Span, textOf } from '@/lib/model/span'
import { shownWords } from './shown-words'

type Props = { selected: Span; text: string; onAsk: (span: Span) => void }

/** Comes to the lower edge of the article as soon as words are selected in it. */
export function AskBar({ selected, text, onAsk }: Props) {
  const t = useTranslations('ask')
  return (
    <div className="pointer-events-none sticky bottom-3 z-10 flex justify-center">
      <Button
        className="pointer-events-auto max-w-full shadow-raised"
        // The selection stays to be seen.
        onPointerDown={event => event.preventDefault()}
        onClick={() => onAsk(selected)}
      >
        <MessageCircleQuestion aria-hidden="true" className="size-5 shrink-0" />
        <span className="min-w-0 text-left">
          {t('selected', { words: shownWords(textOf(text, selected)) })}
        </span>
      </Button>
    </div>
  )
}
