import { Flag } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/app/_ui/button'
import { useQuestionTools } from './question-tools'

type Props = { id: string; number: number; legend: ReactNode; aside?: ReactNode; children: ReactNode }

/** One question as a group: its number, what it asks, and what it is answered with. */
export function QuestionShell({ id, number, legend, aside, children }: Props) {
  const t = useTranslations('attempt')
  const tools = useQuestionTools()
  const flagged = tools?.isFlagged(id) ?? false
  return (
    <fieldset
      id={`question-${id}`}
      tabIndex={-1}
      className="min-w-0 scroll-mt-6 border-t border-line pt-6 outline-none target:border-accent"
    >
      <legend className="float-left mb-4 flex w-full gap-3 text-lg leading-snug font-medium">
        <span className="min-w-6 font-semibold text-ink-faint tabular-nums">{number}.</span>
        <span className="min-w-0 flex-1 wrap-break-word">{legend}</span>
      </legend>
      <div className="clear-both flex flex-col gap-3 sm:pl-9">
        {children}
        <div className="-ml-3 flex flex-wrap gap-x-1">
          {tools ? (
            <Button variant="quiet" size="small" className="with-script" onClick={() => tools.flag(id)}>
              <Flag aria-hidden="true" className={`size-4 shrink-0 ${flagged ? 'fill-current' : ''}`} />
              {t(flagged ? 'unflag' : 'flag')}
              <span className="sr-only"> ({t('question', { number })})</span>
            </Button>
          ) : null}
          {aside}
        </div>
      </div>
    </fieldset>
  )
}
