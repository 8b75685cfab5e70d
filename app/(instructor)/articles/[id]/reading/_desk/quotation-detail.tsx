import { useTranslations } from 'next-intl'
import { setType } from '@/app/_article/set-type'
import { Badge } from '@/app/_ui/badge'
import { textOf } from '@/lib/model/span'
import { keyOf } from '../_layers/choice'
import { shortened } from '../_layers/snippet'
import { DetailHeading } from './detail-heading'
import type { DetailProps } from './panel'
import { RowButton } from './row-button'
import { SpeakerPart } from './speaker-part'

/** Words between quotation marks: what they are, and who says them. */
export function QuotationDetail(props: DetailProps) {
  const { text, language, reading, index, onChoose } = props
  const t = useTranslations('reading')
  const quotation = reading.quotations[index]
  if (!quotation) return null
  const { inner, closed, kind, direct, continues } = quotation
  return (
    <>
      <div className="flex flex-col items-start gap-2">
        <DetailHeading>{t('quotation.title', { number: index + 1 })}</DetailHeading>
        <Badge>{t(`quotation.kinds.${kind === 'speech' && !direct ? 'indirect' : kind}`)}</Badge>
      </div>
      <blockquote lang={language} className="font-text">
        {setType(shortened(textOf(text, inner), 280), language)}
      </blockquote>
      {closed ? null : <p className="text-sm text-ink-soft">{t('quotation.unclosed')}</p>}
      {kind === 'speech' || quotation.speaker ? (
        <SpeakerPart
          {...props}
          speaker={quotation.speaker}
          frame={quotation.frame}
          hedge={quotation.hedge}
          confidence={quotation.confidence}
        />
      ) : null}
      {continues === null ? null : (
        <RowButton onClick={() => onChoose(keyOf({ kind: 'quotation', index: continues }))}>
          {t('quotation.continues', { number: continues + 1 })}
        </RowButton>
      )}
    </>
  )
}
