import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { type Look, plainLooks, type ReadingMark } from '../_layers/marks-of'

const order = [
  'person',
  'organisation',
  'place',
  'work',
  'event',
  'other',
  'link',
  'refused',
  'unlinked',
  'date',
  'quantity',
  'money',
  'percent',
] as const satisfies readonly Look[]

/** What each underline means, of those that are to be seen. */
export const ClassKey = memo(function ClassKey({ marks }: { marks: readonly ReadingMark[] }) {
  const t = useTranslations('reading.classes')
  const there = new Set(marks.map(({ look }) => look).filter(look => !plainLooks.includes(look)))
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
})
