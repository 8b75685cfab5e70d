import { useTranslations } from 'next-intl'
import { ChoiceRow } from './choice-row'
import { ClearChoice } from './clear-choice'
import { fieldName } from './form-value'
import type { InputProps } from './question-input'
import { QuestionLegend } from './question-legend'
import { QuestionShell } from './question-shell'

const choices = [true, false] as const

export function TrueFalseInput({ question, value, language, disabled, onGive }: InputProps<'true-false'>) {
  const t = useTranslations('common.truth')
  const chosen = value?.value ?? null
  const choose = (judged: boolean | null) => onGive({ kind: 'true-false', value: judged }, false)
  return (
    <QuestionShell
      id={question.id}
      number={question.number}
      legend={<QuestionLegend question={question} language={language} />}
      aside={chosen !== null && !disabled ? <ClearChoice onClear={() => choose(null)} /> : null}
    >
      {choices.map(choice => (
        <ChoiceRow
          key={String(choice)}
          name={fieldName(question.id)}
          value={String(choice)}
          checked={chosen === choice}
          disabled={disabled}
          onChoose={() => choose(choice)}
        >
          {t(choice ? 'true' : 'false')}
        </ChoiceRow>
      ))}
    </QuestionShell>
  )
}
