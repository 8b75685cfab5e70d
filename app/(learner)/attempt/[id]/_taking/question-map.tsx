import { useTranslations } from 'next-intl'
import type { PublicQuestion } from '@/lib/model/public-question'

type Props = { questions: readonly PublicQuestion[]; unanswered: ReadonlySet<string> }

/** Every question by its number: filled when it has a response, an empty ring when not. */
export function QuestionMap({ questions, unanswered }: Props) {
  const t = useTranslations('attempt')
  return (
    <nav aria-label={t('map')}>
      <ol className="flex flex-wrap gap-1.5">
        {questions.map(({ id, number }) => {
          const open = unanswered.has(id)
          return (
            <li key={id}>
              <a
                href={`#question-${id}`}
                aria-label={t(open ? 'unanswered' : 'answered', { number })}
                className={`flex size-9 items-center justify-center rounded-full text-sm font-semibold tabular-nums ${
                  open
                    ? 'text-ink-soft ring-1 ring-line-strong ring-inset hover:bg-accent-soft'
                    : 'bg-accent text-on-accent hover:bg-accent-strong'
                }`}
              >
                {number}
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
