import { useLocale, useTranslations } from 'next-intl'
import { setType } from '@/app/_article/set-type'
import { Badge } from '@/app/_ui/badge'
import type { AmountValue, DateValue } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import { amountWords, dayWords } from '../_layers/value-words'
import { Certainty } from './certainty'
import { DetailHeading, DetailPart } from './detail-heading'
import type { DetailProps } from './panel'
import { SnippetWords } from './snippet-words'

/** A figure or date: its words, and the value or day that they were read as. */
export function FigureDetail({ text, language, reading, index }: DetailProps) {
  const t = useTranslations('reading')
  const figure = reading.figures[index]
  if (!figure) return null
  const { span, confidence, value } = figure
  return (
    <>
      <div className="flex flex-col items-start gap-2">
        <DetailHeading lang={language}>{setType(textOf(text, span), language)}</DetailHeading>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
          <Badge>{t(`classes.${figure.class}`)}</Badge>
          <Certainty confidence={confidence} />
        </p>
      </div>
      <DetailPart title={t('figure.value')}>
        {value?.kind === 'date' ? (
          <Day value={value} />
        ) : value ? (
          <Amount value={value} />
        ) : (
          t('figure.noValue')
        )}
      </DetailPart>
      <p>
        <SnippetWords text={text} span={span} language={language} />
      </p>
    </>
  )
}

function Day({ value }: { value: DateValue }) {
  const t = useTranslations('reading.figure')
  const locale = useLocale()
  const { from, part, resolved, time } = value
  const words = dayWords(value, locale)
  if (from === null) return <p>{time ? `${t('time')} ${time}. ${t('unresolved')}` : t('unresolved')}</p>
  return (
    <p className="flex flex-col gap-0.5">
      <span>
        {[part ? t(`part.${part}`) : '', words, time ? `${t('time')} ${time}` : ''].filter(Boolean).join(' ')}
      </span>
      {resolved === 'dateline' ? <span className="text-sm text-ink-soft">{t('dateline')}</span> : null}
    </p>
  )
}

function Amount({ value }: { value: AmountValue }) {
  const t = useTranslations('reading.figure')
  const locale = useLocale()
  const { amount, upTo, bound } = value
  const one = amountWords(upTo ?? amount, value, locale)
  const words =
    upTo === null ? one : t('upTo', { from: new Intl.NumberFormat(locale).format(amount), to: one })
  return <p>{bound ? t(`bound.${bound}`, { amount: words }) : words}</p>
}
