'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { setType } from '@/app/_article/set-type'
import { Button } from '@/app/_ui/button'
import { Skeleton } from '@/app/_ui/skeleton'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Question } from '@/lib/model/question'
import type { QuestionVersion } from '@/lib/usecases/find-question-history'
import { useMay } from '../../../_page/may'
import { useVerb } from '../../../_page/use-verb'
import { history } from '../_bench/actions'
import { BesidePanel } from '../_bench/beside-panel'
import { StateBadge } from '../_bench/state-badge'
import { ContentView } from '../_views/content-view'

type Props = {
  question: Question
  number: number
  language: ArticleLanguage
  busy: boolean
  onRestore: (version: QuestionVersion) => void
  onClose: () => void
}

/** What a question was before, the newest first; each version can come back, and the present one stays among them. */
export function HistoryPanel({ question, number, language, busy, onRestore, onClose }: Props) {
  const t = useTranslations('bench.history')
  const format = useFormatter()
  const { edit: mayEdit } = useMay()
  const [versions, setVersions] = useState<QuestionVersion[] | null>(null)
  const { run, problem } = useVerb()
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew whenever the question is another than it was
  useEffect(() => {
    run(
      () => history(question.id),
      found => setVersions(found.versions),
    )
  }, [question.revision])
  return (
    <BesidePanel title={t('title', { number })} problem={problem} onClose={onClose}>
      {versions === null && !problem ? <Skeleton className="h-24" /> : null}
      {versions?.length === 0 ? <p className="text-ink-soft">{t('none')}</p> : null}
      <ol className="flex flex-col divide-y divide-line-strong/40">
        {versions?.map((version, index) => {
          const { snapshot, at, by, cause } = version
          const when = at ? format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' }) : ''
          return (
            <li
              key={`${version.changeId} ${version.side}`}
              className="flex flex-col gap-2 py-4 first:pt-0 last:pb-0"
            >
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
                <StateBadge state={snapshot.state} />
                <span>{cause ? t(`causes.${cause}`) : t('before')}</span>
                {when ? <span>{by ? t('by', { by, when }) : when}</span> : null}
                {version.undone ? <span>{t('undone')}</span> : null}
              </p>
              <p lang={language} className="font-text leading-snug">
                {setType(snapshot.body.content.stem, language)}
              </p>
              <div lang={language} className="text-sm">
                <ContentView content={snapshot.body.content} />
              </div>
              {index === 0 && !version.undone ? (
                <p className="text-sm text-ink-faint">{t('now')}</p>
              ) : mayEdit ? (
                <Button
                  variant="secondary"
                  size="small"
                  className="self-start"
                  busy={busy}
                  aria-label={t('restoreNamed', { stem: snapshot.body.content.stem })}
                  onClick={() => onRestore(version)}
                >
                  {t('restore')}
                </Button>
              ) : null}
            </li>
          )
        })}
      </ol>
    </BesidePanel>
  )
}
