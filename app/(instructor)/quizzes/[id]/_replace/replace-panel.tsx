'use client'

import { Replace, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import type { Proposal, Replacements } from '@/lib/model/proposal'
import type { Question } from '@/lib/model/question'
import { useVerb } from '../../../_page/use-verb'
import { LookingSkeleton } from '../_ask/looking-skeleton'
import { ProposalView } from '../_ask/proposal-view'
import { replacements } from '../_bench/actions'
import type { BenchArticle } from '../_bench/bench-article'

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
  const tUi = useTranslations('ui')
  const tKinds = useTranslations('common.kinds')
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const [found, setFound] = useState<Replacements | null>(null)
  const { run, problem } = useVerb()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for this question
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    title.current?.scrollIntoView({ block: 'nearest' })
    run(() => replacements(question.id), setFound)
  }, [])
  const count = found ? found.here.length + found.elsewhere.length : 0
  return (
    <section
      aria-labelledby={id}
      className="flex min-w-0 flex-col gap-5 rounded-2xl bg-sunken p-4 sm:p-6"
      onKeyDown={event => {
        event.stopPropagation()
        if (event.key === 'Escape') onClose()
      }}
    >
      <div className="flex items-start justify-between gap-4">
        <h3 ref={title} id={id} tabIndex={-1} className="scroll-mt-24 text-lg font-semibold lg:scroll-mt-8">
          {t('title', { number })}
        </h3>
        <Button variant="quiet" size="icon" aria-label={tUi('close')} onClick={onClose}>
          <X aria-hidden="true" className="size-4" />
        </Button>
      </div>
      <p role="status" className="text-ink-soft empty:hidden">
        {found ? (count === 0 ? t('none') : t('found', { count })) : null}
      </p>
      {found || problem ? null : <LookingSkeleton />}
      {problem ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : null}
      {groups.map(group =>
        found && found[group].length > 0 ? (
          <section key={group} aria-label={t(group, { kind: tKinds(question.content.kind) })}>
            <h4 className="text-sm font-semibold text-ink-soft">
              {t(group, { kind: tKinds(question.content.kind) })}
            </h4>
            <ol className="flex flex-col divide-y divide-line-strong/40">
              {found[group].map(proposal => (
                <li
                  key={proposal.id}
                  className="py-5 last:pb-0"
                  onFocusCapture={() => onLight(proposal)}
                  onPointerDown={() => onLight(proposal)}
                >
                  <ProposalView proposal={proposal} article={article}>
                    <Button
                      size="small"
                      className="self-start"
                      disabled={busy}
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
    </section>
  )
}
