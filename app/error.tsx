'use client'

import { useTranslations } from 'next-intl'
import { Button } from './_ui/button'
import { PageHeader } from './_ui/page-header'
import { Stack } from './_ui/stack'

export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string }
  retry: () => void
}) {
  const t = useTranslations('common.error')
  return (
    <main id="content" className="mx-auto w-full max-w-2xl px-4 py-20 sm:px-8">
      <title>{t('title')}</title>
      <Stack className="items-start">
        <PageHeader title={t('title')} lead={t('text')} />
        {error.digest ? (
          <p className="text-sm text-ink-soft">{t('reference', { digest: error.digest })}</p>
        ) : null}
        <Button onClick={retry}>{t('retry')}</Button>
      </Stack>
    </main>
  )
}
