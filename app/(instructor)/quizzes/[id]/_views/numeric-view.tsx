import { useFormatter, useTranslations } from 'next-intl'
import type { ContentOf, Tolerance } from '@/lib/model/question'
import { KeyLine } from './key-line'

/** The key as it is shown, the number it stands for where that reads otherwise, and how far a response may be from it. */
export function NumericView({ content }: { content: ContentOf<'numeric'> }) {
  const t = useTranslations('bench.numeric')
  const format = useFormatter()
  const { key, unit } = content
  const number = (value: number) => format.number(value, { maximumFractionDigits: 12 })
  const sayTolerance = {
    nominal: size => t('within', { size: number(size), unit }),
    relative: size =>
      t('withinPercent', { size: format.number(size, { style: 'percent', maximumFractionDigits: 2 }) }),
    geometric: size => t('withinFactor', { factor: number(1 + size) }),
  } satisfies { [M in Tolerance['mode']]: (size: number) => string }
  const { mode, size } = key.tolerance
  const value = plainly(`${number(key.value)} ${unit}`)
  const more = [
    ...(value === plainly(key.text) ? [] : [`= ${value}`]),
    plainly(size === 0 ? t('exactly') : sayTolerance[mode](size)),
  ]
  return <KeyLine more={more.join(' · ')}>{key.text}</KeyLine>
}

const plainly = (text: string) => text.replace(/\s+/g, ' ').trim()
