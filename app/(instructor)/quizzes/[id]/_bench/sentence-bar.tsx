'use client'

import { MessageCircleQuestion, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_ui/button'
import type { CoveredSentence } from './coverage'

type Props = {
  sentence: CoveredSentence
  numberOf: (questionId: string) => number
  onChoose: (questionId: string) => void
  /** Null: nothing may be added. */
  onAsk: (() => void) | null
  onClose: () => void
}

/** The questions that rest on a sentence, at the lower edge of the article; or that there is none, and a way to ask one. */
export function SentenceBar({ sentence, numberOf, onChoose, onAsk, onClose }: Props) {
  const t = useTranslations('bench')
  const tUi = useTranslations('ui')
  return (
    <div className="sticky bottom-3 z-10 flex flex-wrap items-center gap-2 rounded-2xl bg-raised p-2 pl-4 shadow-raised">
      <p role="status" className="mr-auto text-sm font-medium">
        {t('onSentence', { count: sentence.asked.length })}
      </p>
      {sentence.asked.map(id => (
        <Button key={id} variant="secondary" size="small" onClick={() => onChoose(id)}>
          {t('numbered', { number: numberOf(id) })}
        </Button>
      ))}
      {onAsk ? (
        <Button variant={sentence.asked.length === 0 ? 'primary' : 'quiet'} size="small" onClick={onAsk}>
          <MessageCircleQuestion aria-hidden="true" className="size-4 shrink-0" />
          {t('askSentence')}
        </Button>
      ) : null}
      <Button variant="quiet" size="icon" aria-label={tUi('close')} onClick={onClose}>
        <X aria-hidden="true" className="size-4" />
      </Button>
    </div>
  )
}
