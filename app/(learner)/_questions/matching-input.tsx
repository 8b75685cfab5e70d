import { useLocale, useTranslations } from 'next-intl'
import { setType } from '@/app/_article/set-type'
import { SelectField } from '@/app/_ui/select-field'
import { fieldName } from './form-value'
import type { InputProps } from './question-input'
import { QuestionLegend } from './question-legend'
import { QuestionShell } from './question-shell'

/** A native list for each prompt: the same by thumb, by keyboard and by ear. A match may be chosen twice. */
export function MatchingInput({ question, value, language, disabled, onGive }: InputProps<'matching'>) {
  const t = useTranslations('attempt')
  const locale = useLocale()
  const { prompts, matches } = question.content
  const given = new Map(value?.pairs.map(({ promptId, matchId }) => [promptId, matchId]))
  const choose = (promptId: string, matchId: string) => {
    const next = new Map(given).set(promptId, matchId)
    const pairs = prompts.flatMap(({ id }) => {
      const match = next.get(id)
      return match ? [{ promptId: id, matchId: match }] : []
    })
    onGive({ kind: 'matching', pairs }, false)
  }
  return (
    <QuestionShell
      id={question.id}
      number={question.number}
      legend={<QuestionLegend question={question} language={language} />}
    >
      <div className="flex flex-col gap-4">
        {prompts.map(({ id, text }) => (
          <SelectField
            key={id}
            label={<span lang={language}>{setType(text, language)}</span>}
            name={fieldName(question.id, id)}
            lang={language}
            value={given.get(id) ?? ''}
            disabled={disabled}
            onChange={event => choose(id, event.target.value)}
            options={[
              { value: '', label: t('chooseMatch'), lang: locale },
              ...matches.map(match => ({ value: match.id, label: setType(match.text, language) })),
            ]}
          />
        ))}
      </div>
    </QuestionShell>
  )
}
