'use client'

import { useTranslations } from 'next-intl'
import { memo } from 'react'
import type { Finding, Question } from '@/lib/model/question'

type Props = {
  questions: readonly Question[]
  findingsOf: (question: Question) => readonly Finding[]
  inHandId: string | null
  onChoose: (id: string) => void
}

const looks = {
  suggested: 'bg-raised text-ink ring-1 ring-inset ring-line-strong',
  accepted: 'bg-correct-soft text-correct',
  rejected: 'bg-sunken text-ink-faint line-through',
} as const

/** All questions in one look: each number with its state by colour, shape and word; ▲ where something is to be corrected. */
export const QuestionStrip = memo(function QuestionStrip({
  questions,
  findingsOf,
  inHandId,
  onChoose,
}: Props) {
  const t = useTranslations('bench')
  return (
    <nav aria-label={t('strip')}>
      <ol className="flex flex-wrap gap-1">
        {questions.map((question, index) => {
          const errors = findingsOf(question).filter(({ level }) => level === 'error').length
          const number = index + 1
          return (
            <li key={question.id}>
              <button
                type="button"
                aria-label={t('stripQuestion', { number, state: t(`state.${question.state}`), errors })}
                aria-current={question.id === inHandId ? 'true' : undefined}
                onClick={() => onChoose(question.id)}
                className={`flex h-8 min-w-8 items-center justify-center gap-0.5 rounded-md px-1.5 text-sm font-medium tabular-nums aria-[current=true]:outline-2 aria-[current=true]:outline-offset-1 aria-[current=true]:outline-marker-edge ${looks[question.state]}`}
              >
                <span aria-hidden="true">
                  {number}
                  {errors > 0 ? <span className="ml-0.5 text-wrong">▲</span> : null}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
})
