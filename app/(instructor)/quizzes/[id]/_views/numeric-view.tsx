import { useFormatter, useTranslations } from 'next-intl'
import type { ContentOf, Tolerance } from '@/lib/model/question'
import { KeyLine } from './key-line'

/** The key as it is shown, the number it stands for, and how far from it a response may be. */
export function NumericView({ content }: { content: ContentOf<'numeric'> }) {
  const t = useTranslations('bench.numeric')
  const format = useFormatter()
  const { key, unit } = content
  const number = (value: number) => format.number(value, { maximumFractionDigits: 12 })
  const say = ({ mode, size }: Tolerance) =>
    size === 0
      ? t('exactly')
      : mode === 'nominal'
        ? t('within', { size: number(size), unit })
        : t('withinPercent', { size: format.number(size, { style: 'percent', maximumFractionDigits: 2 }) })
  return (
    <KeyLine more={`= ${number(key.value)} ${unit} · ${say(key.tolerance)}`.replace(/\s+/g, ' ')}>
      {key.text}
    </KeyLine>
  )
}
