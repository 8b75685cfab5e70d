import type { Outcome } from '@/lib/model/score'

const signs = { accepted: '✓', partial: '◐', rejected: '✕', review: '?', blank: '–' } satisfies Record<
  Outcome,
  string
>
const inks = {
  accepted: 'text-correct',
  partial: 'text-ink-soft',
  rejected: 'text-wrong',
  review: 'text-accent',
  blank: 'text-ink-faint',
} satisfies Record<Outcome, string>

/** By shape first; the colour only agrees. */
export function OutcomeSign({ outcome }: { outcome: Outcome }) {
  return (
    <span aria-hidden="true" className={`font-bold ${inks[outcome]}`}>
      {signs[outcome]}
    </span>
  )
}
