import type { Mark } from '@/app/_article/cut-paragraph'
import type { MarginNumber } from '@/app/_article/group-margin'
import type { Question } from '@/lib/model/question'
import type { Span } from '@/lib/model/span'

/** The evidence of the question in hand is lit, that of the others faint; rejected questions mark nothing. */
export function marksOf(questions: readonly Question[], lit: readonly Span[], litId: string | null): Mark[] {
  const others = questions.filter(({ id, state }) => id !== litId && state !== 'rejected')
  return [
    ...others.flatMap(({ evidence }) => evidence.map(span => ({ span, tone: 'faint' as const }))),
    ...lit.map(span => ({ span, tone: 'lit' as const })),
  ]
}

/** Each question's number, where its evidence begins. */
export function marginOf(questions: readonly Question[], litId: string | null): MarginNumber[] {
  return questions.flatMap(({ id, state, evidence }, index) => {
    const first = Math.min(...evidence.map(({ start }) => start))
    if (!Number.isFinite(first) || (state === 'rejected' && id !== litId)) return []
    return [{ id, number: index + 1, at: first, lit: id === litId }]
  })
}
