import { useTranslations } from 'next-intl'
import { TextField } from '@/app/_ui/text-field'
import { fieldName } from './form-value'
import type { InputProps } from './question-input'
import { QuestionLegend } from './question-legend'
import { QuestionShell } from './question-shell'

export function ShortAnswerInput({
  question,
  value,
  language,
  disabled,
  onGive,
}: InputProps<'short-answer'>) {
  const t = useTranslations('attempt')
  return (
    <QuestionShell
      id={question.id}
      number={question.number}
      legend={<QuestionLegend question={question} language={language} />}
    >
      <TextField
        label={t('shortAnswer')}
        name={fieldName(question.id)}
        lang={language}
        value={value?.text ?? ''}
        disabled={disabled}
        maxLength={1000}
        autoComplete="off"
        onChange={event => onGive({ kind: 'short-answer', text: event.target.value }, true)}
      />
    </QuestionShell>
  )
}
