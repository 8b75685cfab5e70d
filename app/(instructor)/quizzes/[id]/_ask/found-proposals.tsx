'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_ui/button'
import { takenInHand } from '@/app/_ui/taken-in-hand'
import type { Proposal } from '@/lib/model/proposal'
import type { BenchArticle } from '../_bench/bench-article'
import { ProposalView } from './proposal-view'
import type { Asking } from './use-asking'

type Props = { proposals: readonly Proposal[]; article: BenchArticle; asking: Asking }

/** What is proposed, one under the other; the evidence of the one in focus is lit in the article. */
export function FoundProposals({ proposals, article, asking }: Props) {
  const t = useTranslations('ask')
  return (
    <>
      {proposals.every(({ fit }) => fit === 'part') ? (
        <p className="text-ink-soft">{t('part', { count: proposals.length })}</p>
      ) : null}
      <ol className="flex flex-col divide-y divide-line">
        {proposals.map(proposal => (
          <li
            key={proposal.id}
            className="py-5 first:pt-0 last:pb-0"
            {...takenInHand(() => asking.setInFocus(proposal))}
          >
            <ProposalView proposal={proposal} article={article}>
              <Button
                data-add
                size="small"
                className="self-start"
                disabled={asking.adding}
                aria-label={t('addNamed', { stem: proposal.body.content.stem })}
                onClick={() => asking.add(proposal)}
              >
                <Plus aria-hidden="true" className="size-4" />
                {t('add')}
              </Button>
            </ProposalView>
          </li>
        ))}
      </ol>
    </>
  )
}
