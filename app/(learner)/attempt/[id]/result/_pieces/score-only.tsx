import { getTranslations } from 'next-intl/server'
import { Frame } from '@/app/_frame/frame'
import { Stack } from '@/app/_ui/stack'
import { ReceiptCard } from './receipt-card'
import { ResultHead } from './result-head'
import { ScoreChangedNotice } from './score-changed'
import { ScoreLine } from './score-line'
import type { ShownProps } from './shown-props'
import { WhatNext } from './what-next'

export async function ScoreOnly({ result, noMore }: ShownProps<'score'>) {
  const t = await getTranslations('feedback')
  return (
    <Frame width="measure">
      <Stack gap="wide">
        <ResultHead result={result} noMore={noMore} />
        <ScoreLine total={result.total} maximum={result.maximum} toReview={result.toReview} />
        <ScoreChangedNotice total={result.total} maximum={result.maximum} changed={result.changed} />
        <p className="text-ink-soft">{t('scoreOnly')}</p>
        <ReceiptCard result={result} />
        <WhatNext again={result.again} />
      </Stack>
    </Frame>
  )
}
