'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { TextLink } from '@/app/_ui/text-link'
import type { Imported, ImportProgress } from '@/lib/model/import'
import { largestImport } from '@/lib/model/import'
import { ImportForm } from './import-form'
import { ImportedView } from './imported-view'
import { sendFile } from './send-file'
import { articleOf, noSource, type Source } from './source'

type Props = { articles: readonly { id: string; title: string }[] }

/** A file or a paste comes in as drafts. What was given stays until it did. */
export function ImportQuiz({ articles }: Props) {
  const t = useTranslations('exchange.import')
  const tDesk = useTranslations('desk')
  const tUi = useTranslations('ui')
  const [source, setSource] = useState<Source>(noSource)
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [imported, setImported] = useState<Imported | null>(null)

  const send = async () => {
    const file = source.file ?? new Blob([source.text])
    if (!source.file && source.text.trim() === '') return setProblem(t('needSource'))
    if (file.size > largestImport) return setProblem(t('tooLarge'))
    setBusy(true)
    setProblem(null)
    try {
      const outcome = await sendFile(file, articleOf(source), setProgress)
      if (outcome === 'broken') setProblem(t('broken'))
      else if ('refused' in outcome) setProblem(outcome.refused)
      else setImported(outcome)
    } catch {
      setProblem(tUi('unreachable'))
    }
    setBusy(false)
    setProgress(null)
  }

  return (
    <Stack gap="wide" className="mx-auto max-w-3xl">
      <PageHeader
        above={<TextLink href="/desk">{tDesk('nav.desk')}</TextLink>}
        title={t('title')}
        lead={imported ? null : t('lead')}
      />
      {imported ? (
        <ImportedView
          imported={imported}
          onAnother={() => {
            setImported(null)
            setSource(noSource)
          }}
        />
      ) : (
        <ImportForm
          articles={articles}
          source={source}
          onChange={next => {
            setSource(next)
            setProblem(null)
          }}
          onSend={send}
          {...{ progress, busy, problem }}
        />
      )}
    </Stack>
  )
}
