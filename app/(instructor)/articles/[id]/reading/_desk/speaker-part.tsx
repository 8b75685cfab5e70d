import { useTranslations } from 'next-intl'
import { setType } from '@/app/_article/set-type'
import type { Hedge } from '@/lib/model/document'
import { type Span, textOf } from '@/lib/model/span'
import { keyOf } from '../_layers/choice'
import { speakerOf } from '../_layers/speaker-of'
import { wordsOf } from '../_layers/words-of'
import { Certainty } from './certainty'
import { DetailPart } from './detail-heading'
import type { DetailProps } from './panel'
import { RowButton } from './row-button'

type Props = Omit<DetailProps, 'index' | 'articleId'> & {
  speaker: Span | null
  frame: Span | null
  hedge: Hedge | null
  confidence: number
}

/** Who says something, how that was found, and how far the writer keeps away from it. */
export function SpeakerPart({ text, language, reading, onChoose, ...found }: Props) {
  const t = useTranslations('reading.speaker')
  const { speaker, frame, hedge, confidence } = found
  const who = speaker ? speakerOf(reading.referents, speaker) : null
  const words = (span: Span) => setType(wordsOf(text, span), language)
  return (
    <>
      <DetailPart title={t('title')}>
        {speaker === null ? (
          <p>{t('none')}</p>
        ) : who && who.name !== textOf(text, speaker) ? (
          <RowButton onClick={() => onChoose(keyOf({ kind: 'mention', ...who.at }))}>
            <span className="font-text">{t('meant', { words: words(speaker), name: who.name })}</span>
          </RowButton>
        ) : who ? (
          <RowButton onClick={() => onChoose(keyOf({ kind: 'mention', ...who.at }))}>
            <span lang={language} className="font-text">
              {words(speaker)}
            </span>
          </RowButton>
        ) : (
          <p lang={language} className="font-text">
            {words(speaker)}
          </p>
        )}
        {speaker ? (
          <p className="text-sm text-ink-soft">
            <Certainty confidence={confidence} />
          </p>
        ) : null}
      </DetailPart>
      {frame ? (
        <DetailPart title={t('frame')}>
          <p lang={language} className="font-text">
            {words(frame)}
          </p>
        </DetailPart>
      ) : null}
      {hedge ? (
        <DetailPart title={t('hedge')}>
          <p>
            {t(`hedges.${hedge.kind}`)}{' '}
            <span lang={language} className="font-text text-ink-soft">
              {words(hedge.span)}
            </span>
          </p>
        </DetailPart>
      ) : null}
    </>
  )
}
