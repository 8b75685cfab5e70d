import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_ui/button'
import type { Id } from '@/lib/model/id'

type Props = { ids: readonly Id[]; at: Id; onStep: (id: Id) => void }

/** To the question before and the next one, when one is shown at a time; the question takes the focus. */
export function StepButtons({ ids, at, onStep }: Props) {
  const t = useTranslations('attempt')
  const place = ids.indexOf(at)
  const step = (by: number) => {
    const id = ids[place + by]
    if (!id) return
    onStep(id)
    requestAnimationFrame(() => {
      const question = document.getElementById(`question-${id}`)
      question?.focus({ preventScroll: true })
      question?.scrollIntoView({ block: 'nearest' })
    })
  }
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <Button variant="secondary" disabled={place === 0} onClick={() => step(-1)}>
        <ArrowLeft aria-hidden="true" className="size-4" />
        {t('before')}
      </Button>
      <span className="text-sm text-ink-soft tabular-nums">
        {t('place', { at: place + 1, of: ids.length })}
      </span>
      <Button variant="secondary" disabled={place === ids.length - 1} onClick={() => step(1)}>
        {t('after')}
        <ArrowRight aria-hidden="true" className="size-4" />
      </Button>
    </div>
  )
}
