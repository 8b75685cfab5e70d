import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { SkeletonLines } from '@/app/_ui/skeleton'
import type { SentenceTree } from '@/lib/model/reading'
import { useVerb } from '../../../../_page/use-verb'
import { keyOf } from '../_layers/choice'
import { showTree } from '../actions'
import { DetailHeading } from './detail-heading'
import type { DetailProps } from './panel'
import { TreeTable } from './tree-table'

/** A sentence word by word, fetched when it is asked for: the trees of a long article would be heavier than its page. */
export function SentenceDetail({ articleId, language, reading, index, onChoose }: DetailProps) {
  const t = useTranslations('reading.sentence')
  const { run, problem } = useVerb()
  const span = reading.sentences[index]
  const [tree, setTree] = useState<SentenceTree | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each sentence; `run` is new at every drawing
  useEffect(() => run(() => showTree({ articleId, at: span?.start ?? 0 }), setTree), [articleId, index])
  const go = (to: number) => onChoose(keyOf({ kind: 'sentence', index: to }))
  return (
    <>
      <div className="flex flex-col gap-1">
        <DetailHeading>{t('title', { number: index + 1 })}</DetailHeading>
        <p className="text-sm text-ink-soft">{t('lead')}</p>
      </div>
      {problem ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : tree ? (
        <TreeTable tree={tree} language={language} />
      ) : (
        <div role="status">
          <span className="sr-only">{t('loading')}</span>
          <SkeletonLines lines={8} />
        </div>
      )}
      <div className="flex justify-between">
        <Button variant="quiet" size="small" disabled={index === 0} onClick={() => go(index - 1)}>
          <ChevronLeft aria-hidden="true" className="size-4" />
          {t('previous')}
        </Button>
        <Button
          variant="quiet"
          size="small"
          disabled={index + 1 >= reading.sentences.length}
          onClick={() => go(index + 1)}
        >
          {t('next')}
          <ChevronRight aria-hidden="true" className="size-4" />
        </Button>
      </div>
    </>
  )
}
