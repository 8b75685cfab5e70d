'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { setType } from '@/app/_article/set-type'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { KeyWords } from '@/app/(learner)/attempt/[id]/result/_pieces/key-words'
import { OutcomeBadge } from '@/app/(learner)/attempt/[id]/result/_pieces/outcome-badge'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { PublicQuestion } from '@/lib/model/public-question'
import { textOf } from '@/lib/model/span'
import type { CheckedQuestion } from '@/lib/usecases/checked-question'
import { showElement } from '../_panes/show-element'
import { paint, rangesOf } from '../_reading/paint'
import type { Checked } from './ask-check'

type Props = {
  question: PublicQuestion
  language: ArticleLanguage
  /** The article, its paragraphs joined. */
  text: string
  shown: CheckedQuestion | null
  /** There is something to check. */
  ready: boolean
  onCheck: () => Promise<Checked>
  onShown: (shown: CheckedQuestion) => void
}

/** Feedback at once: evidence first, then a second try, then the key and why. */
export function PracticeCheck({ question, language, text, shown, ready, onCheck, onShown }: Props) {
  const t = useTranslations('practice')
  const feedback = useTranslations('feedback')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => () => paint('evidence', []), [])
  const check = async () => {
    setBusy(true)
    const checked = await onCheck()
    setBusy(false)
    setProblem(checked.ok ? null : checked.words)
    if (checked.ok) {
      onShown(checked.shown)
      light(checked.shown)
    }
  }
  const over = shown?.triesLeft === 0
  return (
    <div className="with-script flex flex-col items-start gap-3 pt-2 sm:pl-9">
      <div role="status" className="flex w-full flex-col items-start gap-3">
        {problem ? <Notice tone="wrong">{problem}</Notice> : null}
        {shown ? (
          <>
            <OutcomeBadge outcome={shown.outcome} />
            {shown.evidence.map(span => (
              <figure key={span.start} className="flex flex-col gap-1">
                <figcaption className="text-sm text-ink-soft">{feedback('inTheArticle')}</figcaption>
                <blockquote lang={language} className="font-text text-lg leading-relaxed">
                  <mark className="marker marker-drawn">{setType(textOf(text, span), language)}</mark>
                </blockquote>
              </figure>
            ))}
            {over ? null : <p>{t('again')}</p>}
            {shown.key ? (
              <p>
                <span className="text-ink-soft">{feedback('key')}</span>{' '}
                <span className="font-medium">
                  <KeyWords shown={shown.key} content={question.content} language={language} />
                </span>
              </p>
            ) : null}
            {shown.explanation ? <p lang={language}>{setType(shown.explanation, language)}</p> : null}
          </>
        ) : null}
      </div>
      {over ? null : (
        <Button variant="secondary" busy={busy} disabled={!ready} onClick={() => void check()}>
          {t(shown ? 'checkAgain' : 'check')}
          <span className="sr-only"> ({t('question', { number: question.number })})</span>
        </Button>
      )}
    </div>
  )
}

/** Lights the evidence in the article, and brings it into sight where article and question stand side by side. */
function light({ evidence }: CheckedQuestion): void {
  const article = document.querySelector('.pane-article')
  if (!article) return
  const ranges = evidence.flatMap(span => rangesOf(article, span))
  paint('evidence', ranges)
  // On a phone the article is on the other side of the switch: nothing is to be scrolled here.
  if (article.checkVisibility()) showElement(ranges[0]?.startContainer.parentElement ?? null)
}
