import { useTranslations } from 'next-intl'
import type { Reading } from '@/lib/model/reading'
import type { Layer } from '../_layers/layers'
import { type Look, marksOf, plainLooks } from '../_layers/marks-of'

type Props = { reading: Reading; shown: readonly Layer[] }

const order = [
  'person',
  'organisation',
  'place',
  'work',
  'event',
  'other',
  'link',
  'refused',
  'date',
  'quantity',
  'money',
  'percent',
] as const satisfies readonly Look[]

/** What each underline means, of those that are to be seen. */
export function ClassKey({ reading, shown }: Props) {
  const t = useTranslations('reading.classes')
  const there = new Set(
    marksOf(reading, shown)
      .map(({ look }) => look)
      .filter(look => !plainLooks.includes(look)),
  )
  const looks = order.filter(look => there.has(look))
  if (looks.length === 0) return null
  return (
    <ul aria-label={t('legend')} className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
      {looks.map(look => (
        <li key={look}>
          <span data-look={look} className="reading-mark">
            {t(look)}
          </span>
        </li>
      ))}
    </ul>
  )
}
