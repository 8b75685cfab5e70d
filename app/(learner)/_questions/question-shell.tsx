import type { ReactNode } from 'react'

type Props = { id: string; number: number; legend: ReactNode; aside?: ReactNode; children: ReactNode }

/** One question as a group: its number, what it asks, and what it is answered with. */
export function QuestionShell({ id, number, legend, aside, children }: Props) {
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
        {aside}
      </div>
    </fieldset>
  )
}
