import { useFormatter, useTranslations } from 'next-intl'
import type { Outcome, Points } from '@/lib/model/score'
import { OutcomeSign } from '../quizzes/[id]/results/_table/outcome-sign'
import { pointsNumber } from '../quizzes/[id]/results/_table/points-text'

type Graded = { points: Points; maximum: number; outcome?: Outcome }

/** "? 0 of 2 → ✓ 2 of 2": for the ear in words. */
export function ChangeShown({ from, to }: { from: Graded; to: Graded }) {
  const t = useTranslations('regrade.found')
  const tOutcome = useTranslations('results.outcome')
  const format = useFormatter()
  const points = ({ points, maximum }: Graded) =>
    t('grade', { points: format.number(pointsNumber(points)), maximum })
  // Of no points, a question does not count: neither right nor wrong.
  const isDropped = (grade: Graded) => grade.outcome !== undefined && grade.maximum === 0
  const said = (grade: Graded) => {
    if (isDropped(grade)) return t('notCounted')
    return grade.outcome ? `${tOutcome(grade.outcome)}, ${points(grade)}` : points(grade)
  }
  const shown = (grade: Graded) => (
    <span className="whitespace-nowrap">
      {grade.outcome && !isDropped(grade) ? <OutcomeSign outcome={grade.outcome} /> : null}{' '}
      {isDropped(grade) ? t('notCounted') : points(grade)}
    </span>
  )
  return (
    <>
      <span className="sr-only">{t('changeSaid', { from: said(from), to: said(to) })}</span>
      <span aria-hidden="true">
        {shown(from)} <span className="text-ink-soft">→</span> {shown(to)}
      </span>
    </>
  )
}
