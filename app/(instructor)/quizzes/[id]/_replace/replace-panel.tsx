'use client'

import { Replace } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { takenInHand } from '@/app/_ui/taken-in-hand'
import type { Proposal, Replacements } from '@/lib/model/proposal'
import type { Question } from '@/lib/model/question'
import { useVerb } from '../../../_page/use-verb'
import { LookingSkeleton } from '../_ask/looking-skeleton'
import { ProposalView } from '../_ask/proposal-view'
import { replacements } from '../_bench/actions'
import type { BenchArticle } from '../_bench/bench-article'
import { BesidePanel } from '../_bench/beside-panel'

type Props = {
  question: Question
  number: number
  article: BenchArticle
  busy: boolean
  onLight: (proposal: Proposal | null) => void
  onReplace: (proposal: Proposal) => void
  onClose: () => void
}

const groups = ['here', 'elsewhere'] as const

/** What could stand in a question's place, under it: nothing changes until one is chosen. */
export function ReplacePanel({ question, number, article, busy, onLight, onReplace, onClose }: Props) {
  const t = useTranslations('bench.replacing')
  const tKinds = useTranslations('common.kinds')
  const [found, setFound] = useState<Replacements | null>(null)
  const { run, problem } = useVerb()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for this question
  useEffect(() => run(() => replacements(question.id), setFound), [])
  const count = found ? found.here.length + found.elsewhere.length : 0
  return (
    <BesidePanel title={t('title', { number })} problem={problem} onClose={onClose}>
      <p role="status" className="text-ink-soft empty:hidden">
        {found ? (count === 0 ? t('none') : t('found', { count })) : null}
      </p>
      {found || problem ? null : <LookingSkeleton />}
      {groups.map(group =>
        found && found[group].length > 0 ? (
          <section key={group} aria-label={t(group, { kind: tKinds(question.content.kind) })}>
            <h3 className="text-sm font-semibold text-ink-soft">
              {t(group, { kind: tKinds(question.content.kind) })}
            </h3>
            <ol className="flex flex-col divide-y divide-line-strong/40">
              {found[group].map(proposal => (
                <li key={proposal.id} className="py-5 last:pb-0" {...takenInHand(() => onLight(proposal))}>
                  <ProposalView proposal={proposal} article={article}>
                    <Button
                      size="small"
                      className="self-start"
                      busy={busy}
                      aria-label={t('takeNamed', { stem: proposal.body.content.stem })}
                      onClick={() => onReplace(proposal)}
                    >
                      <Replace aria-hidden="true" className="size-4" />
                      {t('take')}
                    </Button>
                  </ProposalView>
                </li>
              ))}
            </ol>
          </section>
        ) : null,
      )}
    </BesidePanel>
  )
}
