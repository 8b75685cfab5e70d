import { getFormatter, getTranslations } from 'next-intl/server'
import { Frame } from '@/app/_frame/frame'
import { Notice } from '@/app/_ui/notice'
import { Stack } from '@/app/_ui/stack'
import { ReceiptCard } from './receipt-card'
import { ResultHead } from './result-head'
import type { ShownProps } from './shown-props'
import { WhatNext } from './what-next'

/** Nothing is shown (yet): that the responses are in, and when more comes. */
export async function Receipt({ result, noMore }: ShownProps<'nothing'>) {
  const t = await getTranslations('feedback')
  const format = await getFormatter()
  const closing = result.closesAt
    ? format.dateTime(result.closesAt, { dateStyle: 'long', timeStyle: 'short' })
    : 'unknown'
  return (
    <Frame width="measure">
      <Stack gap="wide">
        <ResultHead result={result} noMore={noMore} />
        <Notice tone="right" title={t('receiptTitle')}>
          <p>{t('receipt')}</p>
          <p>{result.waitsFor ? t('waitsForClosing', { when: closing }) : t('nothingComes')}</p>
        </Notice>
        <ReceiptCard result={result} />
        <WhatNext again={result.again} />
      </Stack>
    </Frame>
  )
}
