import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { setType } from '@/app/_article/set-type'
import type { Proposal } from '@/lib/model/proposal'
import { textOf } from '@/lib/model/span'
import type { BenchArticle } from '../_bench/bench-article'
import { FindingsList } from '../_bench/findings-list'
import { OriginLine } from '../_bench/origin-line'
import { ContentView } from '../_views/content-view'

type Props = {
  proposal: Proposal
  article: Pick<BenchArticle, 'text' | 'language'>
  children: ReactNode
}

/** A proposed question with its key, the words that prove it, and what is doubtful; `children` is what can be done. */
export function ProposalView({ proposal, article, children }: Props) {
  const t = useTranslations('ask')
  const tCommon = useTranslations('common')
  const { content, difficulty, evidence, findings, origin } = proposal.body
  const doubtful = findings.filter(({ level }) => level !== 'report')
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
        <span>{tCommon(`kinds.${content.kind}`)}</span>
        <span>{tCommon(`difficulties.${difficulty}`)}</span>
      </p>
      <p lang={article.language} className="font-text text-lg leading-snug">
        {setType(content.stem, article.language)}
      </p>
      <div lang={article.language}>
        <ContentView content={content} />
      </div>
      <div>
        <p className="text-sm text-ink-faint">{t('evidence')}</p>
        {evidence.map(span => (
          <p key={span.start} lang={article.language} className="font-text leading-relaxed">
            <mark className="marker">{setType(textOf(article.text, span), article.language)}</mark>
          </p>
        ))}
      </div>
      <OriginLine origin={origin} />
      {doubtful.length > 0 ? (
        <div className="flex flex-col gap-1">
          <p className="text-sm text-ink-faint">{t('look')}</p>
          <FindingsList findings={doubtful} />
        </div>
      ) : null}
      {children}
    </div>
  )
}
