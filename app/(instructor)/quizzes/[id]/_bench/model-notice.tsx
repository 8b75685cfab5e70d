import { useTranslations } from 'next-intl'
import { Notice } from '@/app/_ui/notice'
import type { ModelRun } from '@/lib/model/language-model'

/** What the language model did for this quiz: how many questions are its own, what it took, why it stopped. */
export function ModelNotice({ run }: { run: ModelRun }) {
  const t = useTranslations('model')
  const { chosen, proposed, passed, usage, seconds, trouble, troubleWith, verifier } = run
  const tokens = usage.input + usage.output
  return (
    <Notice>
      <p>{t('chosen', { chosen, proposed, passed })}</p>
      {verifier === null ? null : <p>{t('second.verified', { model: verifier })}</p>}
      {trouble ? (
        <p>
          {t('finishedWithout')} {troubleWith === 'verifying' ? t('second.trouble') : ''}{' '}
          {t(`troubles.${trouble}`)}
        </p>
      ) : null}
      <p className="text-sm text-ink-soft">
        {t('cost', { calls: usage.calls, tokens, seconds: Math.round(seconds) })}
      </p>
    </Notice>
  )
}

/** Sentences of the article that try to tell a model what to do: for the instructor to see. */
export function InstructionsNotice({
  instructions,
  lang,
}: {
  instructions: readonly string[]
  lang: string
}) {
  const t = useTranslations('model')
  return (
    <Notice>
      <p>{t('instructions')}</p>
      {instructions.map(sentence => (
        <blockquote
          key={sentence}
          lang={lang}
          className="border-l-2 border-line-strong pl-3 font-text break-words"
        >
          {sentence}
        </blockquote>
      ))}
    </Notice>
  )
}
