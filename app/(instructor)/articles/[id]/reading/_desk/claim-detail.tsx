import { useTranslations } from 'next-intl'
import { setType } from '@/app/_article/set-type'
import { textOf } from '@/lib/model/span'
import { shortened } from '../_layers/snippet'
import { DetailHeading } from './detail-heading'
import type { DetailProps } from './panel'
import { SpeakerPart } from './speaker-part'

/** What the article says on somebody's word, without quotation marks. */
export function ClaimDetail(props: DetailProps) {
  const { text, language, reading, index } = props
  const t = useTranslations('reading')
  const claim = reading.claims[index]
  if (!claim) return null
  const { content, source, frame, hedge, confidence } = claim
  return (
    <>
      <DetailHeading>{t('claim.title', { number: index + 1 })}</DetailHeading>
      <blockquote lang={language} className="font-text">
        {setType(shortened(textOf(text, content), 280), language)}
      </blockquote>
      <SpeakerPart {...props} speaker={source} frame={frame} hedge={hedge} confidence={confidence} />
    </>
  )
}
