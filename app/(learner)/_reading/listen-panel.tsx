'use client'

import { Pause, Play, Square } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type RefObject, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { SelectField } from '@/app/_ui/select-field'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Span } from '@/lib/model/span'
import { useReadAloud } from './use-read-aloud'

type Props = {
  text: string
  sentences: readonly Span[]
  language: ArticleLanguage
  root: RefObject<HTMLElement | null>
}

const paces = { slow: 0.7, slower: 0.85, usual: 1, faster: 1.2 } as const
type Pace = keyof typeof paces

/** The article read by a voice of the device. */
export function ListenPanel(props: Props) {
  const t = useTranslations('article-tools')
  const [pace, setPace] = useState<Pace>('usual')
  const { state, play, pause, stop } = useReadAloud({ ...props, pace: paces[pace] })
  if (state === 'none') return <p className="text-sm">{t('noVoice', { language: props.language })}</p>
  const speaking = state === 'speaking'
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Button onClick={speaking ? pause : play}>
        {speaking ? (
          <Pause aria-hidden="true" className="size-4" />
        ) : (
          <Play aria-hidden="true" className="size-4" />
        )}
        {t(speaking ? 'pause' : state === 'paused' ? 'resume' : 'play')}
      </Button>
      {state === 'silent' ? null : (
        <Button variant="secondary" onClick={stop}>
          <Square aria-hidden="true" className="size-4" />
          {t('stop')}
        </Button>
      )}
      <div className="w-36">
        <SelectField
          label={t('pace')}
          value={pace}
          onChange={event => setPace(event.target.value as Pace)}
          options={(Object.keys(paces) as Pace[]).map(value => ({ value, label: t(`paces.${value}`) }))}
        />
      </div>
      <p className="w-full text-sm text-ink-soft">{t('playFrom')}</p>
    </div>
  )
}
