import { useTranslations } from 'next-intl'
import type { MarginNumber } from './group-margin'

type Props = { numbers: readonly MarginNumber[]; onChoose?: (id: string) => void }

const numberClass = (lit: boolean) =>
  `flex h-7 min-w-7 items-center justify-center rounded-full px-1 font-sans text-xs leading-none font-semibold tabular-nums ${
    lit ? 'bg-marker text-on-marker' : 'text-ink-soft hover:bg-marker-faint hover:text-ink'
  }`

/** Out of the flow of the text, at the height of the line in which it stands: only its left edge is set. */
export function MarginNumbers({ numbers, onChoose }: Props) {
  const t = useTranslations('common')
  return (
    <span className="absolute left-0 flex w-8 select-none flex-col items-center gap-0.5 sm:w-9">
      {numbers.map(({ id, number, lit }) =>
        onChoose ? (
          <button
            key={id}
            type="button"
            aria-label={t('questionNumber', { number })}
            aria-current={lit ? 'true' : undefined}
            onClick={() => onChoose(id)}
            className={numberClass(lit)}
          >
            {number}
          </button>
        ) : (
          <a
            key={id}
            href={`#question-${id}`}
            aria-label={t('questionNumber', { number })}
            className={numberClass(lit)}
          >
            {number}
          </a>
        ),
      )}
    </span>
  )
}
