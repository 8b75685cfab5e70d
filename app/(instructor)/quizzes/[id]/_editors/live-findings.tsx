'use client'

import { Wand2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_ui/button'
import type { QuestionChecked } from '@/lib/usecases/check-question'
import { FindingsList } from '../_bench/findings-list'

type Props = {
  checked: QuestionChecked | null
  onFix: (change: QuestionChecked['fixes'][number]['change']) => void
}

/** The item rules, speaking while one writes: what to correct, what to look at, and what can be put right by one button. */
export function LiveFindings({ checked, onFix }: Props) {
  const t = useTranslations('bench')
  if (!checked) return null
  const { findings, fixes } = checked
  const errors = findings.filter(({ level }) => level === 'error').length
  const others = findings.filter(({ level }) => level === 'warn').length
  return (
    <section aria-label={t('rules.title')} className="flex flex-col gap-3 rounded-xl bg-sunken p-4">
      <p role="status" className="text-sm font-semibold">
        {errors + others === 0 ? t('rules.none') : t('rules.some', { errors, others })}
      </p>
      <FindingsList findings={findings} />
      {fixes.length > 0 ? (
        <div className="flex flex-wrap gap-2">
          {fixes.map(({ rule, words, change }) => (
            <Button
              key={rule}
              variant="secondary"
              size="small"
              className="text-left"
              onClick={() => onFix(change)}
            >
              <Wand2 aria-hidden="true" className="size-4 shrink-0" />
              <span>{t(`fixes.${rule as 'negation'}`, { words })}</span>
            </Button>
          ))}
        </div>
      ) : null}
    </section>
  )
}
