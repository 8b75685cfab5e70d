'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { type ModelSummary, type WordingAim, wordingAims } from '@/lib/model/language-model'
import type { QuestionEdit } from '@/lib/model/question'
import { useVerb } from '../../../_page/use-verb'
import { rewordWithModel } from '../_bench/actions'

type Props = {
  quizId: string
  model: ModelSummary
  body: QuestionEdit
  ready: boolean
  /** The language of the article, which the wording is in. */
  lang: string
  onUse: (stem: string) => void
}

/** Has the language model word the question anew, easier or harder; the wording stands beside it until it is taken. */
export function WordingProposal({ quizId, model, body, ready, lang, onUse }: Props) {
  const t = useTranslations('model')
  const { run, busy, problem } = useVerb()
  const [made, setMade] = useState<{ stem: string; aim: WordingAim } | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const ask = (aim: WordingAim) =>
    run(
      () => rewordWithModel({ quizId, body, aim }),
      found => {
        setMade('stem' in found ? { stem: found.stem, aim } : null)
        if ('trouble' in found) setSaid(t(`troubles.${found.trouble}`))
        else setSaid('dropped' in found ? t(`wording.dropped.${found.dropped}`) : t('wording.lead', { aim }))
      },
    )
  return (
    <div className="flex flex-col items-start gap-2 text-sm">
      <div className="flex flex-wrap gap-2">
        {wordingAims.map(aim => (
          <Button
            key={aim}
            type="button"
            variant="secondary"
            size="small"
            busy={busy}
            disabled={!ready}
            onClick={() => ask(aim)}
          >
            {t(`wording.${aim}`, { model: model.model })}
          </Button>
        ))}
      </div>
      <p role="status">{problem ?? (busy ? t('testing') : said)}</p>
      {made && !busy ? (
        <>
          <p lang={lang} className="font-text text-lg">
            {made.stem}
          </p>
          <Button
            type="button"
            variant="secondary"
            size="small"
            onClick={() => {
              onUse(made.stem)
              setMade(null)
              setSaid(t('wording.used'))
            }}
          >
            {t('wording.use')}
          </Button>
        </>
      ) : null}
    </div>
  )
}
