'use client'

import Link from 'next/link'
import { useSelectedLayoutSegment } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'

const sections = [
  'questions',
  'preview',
  'settings',
  'learners',
  'publish',
  'live',
  'review',
  'results',
  'export',
  'sharing',
] as const

export function SectionLinks({ quizId }: { quizId: string }) {
  const t = useTranslations('desk.sections')
  const segment = useSelectedLayoutSegment() ?? 'questions'
  // How a question counts belongs to what was responded to it.
  const here = segment === 'regrade' ? 'review' : segment
  const bar = useRef<HTMLElement>(null)
  // On a phone the links go on beyond the screen: the one we are at is brought in, the page stays where it is.
  useEffect(() => {
    const link = bar.current?.querySelector<HTMLElement>(`[data-section="${here}"]`)
    if (bar.current && link)
      bar.current.scrollLeft = link.offsetLeft - (bar.current.clientWidth - link.offsetWidth) / 2
  }, [here])
  return (
    <nav
      ref={bar}
      aria-label={t('label')}
      className="no-print relative -mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0"
    >
      <ul className="flex min-w-max gap-1 border-b border-line">
        {sections.map(section => (
          <li key={section}>
            <Link
              href={section === 'questions' ? `/quizzes/${quizId}` : `/quizzes/${quizId}/${section}`}
              data-section={section}
              aria-current={section === here ? 'page' : undefined}
              className="-mb-px flex min-h-11 items-center border-b-2 border-transparent px-3 font-medium whitespace-nowrap text-ink-soft hover:text-ink focus-visible:-outline-offset-2 aria-[current=page]:border-accent aria-[current=page]:text-accent sm:px-4"
            >
              {t(section)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
