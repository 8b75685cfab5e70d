import { useTranslations } from 'next-intl'
import { setType } from '@/app/_article/set-type'
import { textOf } from '@/lib/model/span'
import { keyOf } from '../_layers/choice'
import { shortened } from '../_layers/snippet'
import { speakerOf } from '../_layers/speaker-of'
import { DetailHeading, DetailPart } from './detail-heading'
import type { DetailProps } from './panel'
import { RowButton } from './row-button'

/** Words between quotation marks, and who says them. */
export function QuotationDetail({ text, language, reading, index, onChoose }: DetailProps) {
  const t = useTranslations('reading')
  const quotation = reading.quotations[index]
  if (!quotation) return null
  const { inner, closed, speaker, kind, hedge } = quotation
  const who = speaker ? speakerOf(reading.referents, speaker) : null
  const words = speaker ? setType(textOf(text, speaker), language) : ''
  return (
    <>
      <DetailHeading>{t('quotation.title', { number: index + 1 })}</DetailHeading>
      <blockquote lang={language} className="font-text">
        {setType(shortened(textOf(text, inner), 280), language)}
      </blockquote>
      {closed ? null : <p className="text-sm text-ink-soft">{t('quotation.unclosed')}</p>}
      <DetailPart title={t('quotation.speaker')}>
        {who ? (
          <RowButton onClick={() => onChoose(keyOf({ kind: 'mention', ...who.at }))}>
            <span lang={language} className="font-text">
              {who.name === words ? words : t('quotation.mentioned', { words, name: who.name })}
            </span>
          </RowButton>
        ) : speaker ? (
          <p lang={language} className="font-text">
            {words}
          </p>
        ) : (
          <p>{t('quotation.noSpeaker')}</p>
        )}
      </DetailPart>
      {kind && t.has(`quotationKinds.${kind}` as never) ? (
        <DetailPart title={t('quotation.how')}>
          <p>{t(`quotationKinds.${kind}` as never)}</p>
        </DetailPart>
      ) : null}
      {hedge ? <p className="text-sm text-ink-soft">{t('quotation.hedge', { words: hedge })}</p> : null}
    </>
  )
}
