'use client'

import { useTranslations } from 'next-intl'
import { SelectField } from '@/app/_ui/select-field'
import type { Penalty } from '@/lib/model/question'
import { shareTaken } from '@/lib/model/share-taken'

/** A quarter, a third: what guessing among five or four gains on average. */
const usual: readonly Penalty[] = [
  { n: 1, d: 4 },
  { n: 1, d: 3 },
  { n: 1, d: 2 },
  { n: 1, d: 1 },
]
const written = ({ n, d }: Penalty) => `${n}/${d}`

/** What a wrong choice takes off; nothing, unless the instructor wants it. */
export function PenaltyField({
  penalty,
  onChange,
}: {
  penalty: Penalty | undefined
  onChange: (penalty: Penalty | undefined) => void
}) {
  const t = useTranslations('bench.scoring')
  const own = penalty && penalty.n > 0 ? penalty : undefined
  // A share that came with an imported question stays.
  const offered = own && !usual.some(one => written(one) === written(own)) ? [...usual, own] : usual
  return (
    <SelectField
      label={t('penalty')}
      value={own ? written(own) : ''}
      onChange={event => onChange(offered.find(one => written(one) === event.target.value))}
      options={[
        { value: '', label: t('noPenalty') },
        ...offered.map(one => ({ value: written(one), label: t('penaltyOf', { share: shareTaken(one) }) })),
      ]}
    />
  )
}
