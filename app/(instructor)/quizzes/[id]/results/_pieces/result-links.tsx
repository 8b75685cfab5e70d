'use client'

import Link from 'next/link'
import { useSearchParams, useSelectedLayoutSegment } from 'next/navigation'

const parts = ['overview', 'questions', 'article', 'learners', 'history'] as const
type Props = { quizId: string; label: string; names: { [P in (typeof parts)[number]]: string } }

/** The ways between the parts of the results; whose attempts are looked at goes along. */
export function ResultLinks({ quizId, label, names }: Props) {
  const here = useSelectedLayoutSegment() ?? 'overview'
  const given = useSearchParams()
  const kept = new URLSearchParams(
    ['edition', 'whose'].flatMap(name => (given.get(name) ? [[name, given.get(name) ?? '']] : [])),
  ).toString()
  return (
    <nav aria-label={label} className="no-print -mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex min-w-max gap-1">
        {parts.map(part => (
          <li key={part}>
            <Link
              href={`/quizzes/${quizId}/results${part === 'overview' ? '' : `/${part}`}${kept ? `?${kept}` : ''}`}
              aria-current={part === here ? 'page' : undefined}
              className="flex min-h-11 items-center rounded-lg px-3 text-sm font-medium whitespace-nowrap text-ink-soft hover:bg-accent-soft hover:text-ink focus-visible:-outline-offset-2 aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent"
            >
              {names[part]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
