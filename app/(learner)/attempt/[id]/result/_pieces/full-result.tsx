import { getTranslations } from 'next-intl/server'
import { Frame } from '@/app/_frame/frame'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { lookAgain } from './look-again'
import { ReceiptCard } from './receipt-card'
import { ResultDesk } from './result-desk'
import { ResultHead } from './result-head'
import { ScoreChangedNotice } from './score-changed'
import { ScoreLine } from './score-line'
import type { ShownProps } from './shown-props'
import { WhatNext } from './what-next'

/** Every question with what was given; keys and evidence when the settings show them. */
export async function FullResult({ result, noMore }: ShownProps<'correctness' | 'key'>) {
  const t = await getTranslations('feedback')
  const { total, maximum, toReview, questions } = result
  return (
    <Frame width="bench">
      <ClientMessages namespaces={['attempt', 'feedback', 'scores']}>
        <ResultDesk
          attemptId={result.attemptId}
          language={result.language}
          article={result.article}
          questions={questions}
          head={
            <>
              <ResultHead result={result} noMore={noMore} />
              <ScoreLine
                {...{ total, maximum, toReview }}
                asked={questions.length}
                again={questions.filter(lookAgain).length}
              />
              <ScoreChangedNotice {...{ total, maximum }} changed={result.changed} />
              {result.shows === 'correctness' ? (
                <p className="text-ink-soft">{t('correctnessOnly')}</p>
              ) : null}
            </>
          }
          foot={
            <>
              <ReceiptCard result={result} />
              <WhatNext again={result.again} />
            </>
          }
        />
      </ClientMessages>
    </Frame>
  )
}
