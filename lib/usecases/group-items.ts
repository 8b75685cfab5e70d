import 'server-only'
import { paragraphSpans } from '@/lib/model/article'
import { type QuestionClass, questionClasses } from '@/lib/model/question'
import { overlaps } from '@/lib/model/span'
import { type Interval, shareInterval } from '@/lib/psychometrics/intervals'
import type { ItemView } from './describe-items'

/** Some questions taken together: the share of their points that was reached, in percent. */
export type ItemGroup = {
  questions: { questionId: string; number: number; facility: number | null }[]
  facility: number | null
  /** As wide as for one question: responses of one learner are not independent. */
  interval: Interval | null
}

/** Those that are asked, in the order of the classes. Questions that count otherwise than by their scores are left out. */
export function itemsByClass(items: readonly ItemView[]): (ItemGroup & { class: QuestionClass })[] {
  return questionClasses.flatMap(asked => {
    const group = groupOf(items.filter(item => item.class === asked))
    return group ? [{ class: asked, ...group }] : []
  })
}

/** One for each paragraph; null where nothing was asked. Evidence in two paragraphs is asked of both. */
export function itemsByParagraph(
  paragraphs: readonly string[],
  items: readonly ItemView[],
): (ItemGroup | null)[] {
  return paragraphSpans(paragraphs).map(span =>
    groupOf(items.filter(({ evidence }) => evidence.some(proof => overlaps(proof, span)))),
  )
}

function groupOf(items: readonly ItemView[]): ItemGroup | null {
  const counted = items.filter(({ treatment }) => treatment === 'counted')
  if (counted.length === 0) return null
  const possible = counted.reduce((sum, { statistics }) => sum + statistics.maximum, 0)
  const reached = counted.reduce((sum, { statistics }) => sum + (statistics.mean ?? 0), 0)
  const attempts = counted[0]?.statistics.attempts ?? 0
  const facility = possible > 0 && attempts > 0 ? (100 * reached) / possible : null
  return {
    questions: counted.map(({ questionId, number, statistics }) => ({
      ...{ questionId, number },
      facility: statistics.facility,
    })),
    facility,
    interval: facility === null ? null : shareInterval(facility, attempts),
  }
}
