import { useTranslations } from 'next-intl'
import type { Id } from '@/lib/model/id'
import type { PublicQuestion } from '@/lib/model/public-question'

type Props = {
  questions: readonly PublicQuestion[]
  unanswered: ReadonlySet<Id>
  flagged: ReadonlySet<Id>
  /** The question in hand, when one is shown at a time. */
  at: Id | null
}

/** Every question by its number: filled when it has a response, an empty ring when not, a flag when kept for later. */
export function QuestionMap({ questions, unanswered, flagged, at }: Props) {
  const t = useTranslations('attempt')
  return (
    <nav aria-label={t('map')}>
      <ol className="flex flex-wrap gap-1.5">
        {questions.map(({ id, number }) => {
          const open = unanswered.has(id)
          const kept = flagged.has(id)
          return (
            <li key={id} data-own={`question:${id}`} className="relative">
              <a
                href={`#question-${id}`}
                aria-label={t('mapState', {
                  number,
                  answered: open ? 'no' : 'yes',
                  flagged: kept ? 'yes' : 'no',
                })}
                aria-current={at === id ? 'step' : undefined}
                className={`flex size-10 items-center justify-center rounded-full text-sm font-semibold tabular-nums aria-[current]:outline-3 aria-[current]:outline-offset-2 aria-[current]:outline-accent ${
                  open
                    ? 'text-ink-soft ring-1 ring-line-strong ring-inset hover:bg-accent-soft'
                    : 'bg-accent text-on-accent hover:bg-accent-strong'
                }`}
              >
                {number}
              </a>
              {kept ? (
                <span
                  aria-hidden="true"
                  className="pointer-events-none absolute -top-0.5 -right-0.5 flex size-4 items-center justify-center rounded-full bg-wrong text-[0.625rem] leading-none font-bold text-paper"
                >
                  ⚑
                </span>
              ) : null}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
