'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { ButtonLink } from '@/app/_ui/button-link'
import { Notice } from '@/app/_ui/notice'
import { TextLink } from '@/app/_ui/text-link'
import type { Imported } from '@/lib/model/import'
import { RemarkList } from './remark-list'

type Props = { imported: Imported; onAnother: () => void }

/** What came in, and, line by line, what did not. */
export function ImportedView({ imported, onAnother }: Props) {
  const t = useTranslations('exchange.import')
  const { quizzes, taken, withErrors, withArticle, remarks, moreRemarks } = imported
  const heading = useRef<HTMLHeadingElement>(null)
  // The form is gone: who reads by ear is told where they are.
  useEffect(() => heading.current?.focus(), [])
  const [only] = quizzes
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-3">
        <h2 ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
          {t('done', { taken })}
        </h2>
        {quizzes.length > 1 ? <p>{t('doneParts', { count: quizzes.length })}</p> : null}
        {withArticle ? null : <p>{t('noArticle')}</p>}
        {withErrors > 0 ? <Notice>{t('errors', { count: withErrors })}</Notice> : null}
      </div>
      <div className="flex flex-wrap items-center gap-3">
        {quizzes.length === 1 && only ? (
          <ButtonLink href={`/quizzes/${only.quizId}`}>{t('openQuiz')}</ButtonLink>
        ) : null}
        <Button type="button" variant="secondary" onClick={onAnother}>
          {t('another')}
        </Button>
      </div>
      {quizzes.length > 1 ? (
        <ul className="flex flex-col gap-1">
          {quizzes.map(({ quizId, title }) => (
            <li key={quizId} className="flex min-h-11 items-center">
              <TextLink href={`/quizzes/${quizId}`}>{title}</TextLink>
            </li>
          ))}
        </ul>
      ) : null}
      <RemarkList title={count => t('notTaken', { count })} remarks={remarks.filter(({ whole }) => whole)} />
      <RemarkList title={count => t('partly', { count })} remarks={remarks.filter(({ whole }) => !whole)} />
      {moreRemarks > 0 ? <p>{t('more', { count: moreRemarks })}</p> : null}
    </div>
  )
}
