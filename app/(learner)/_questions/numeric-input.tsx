import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { inputClass } from '@/app/_ui/field'
import { fieldName } from './form-value'
import type { InputProps } from './question-input'
import { QuestionLegend } from './question-legend'
import { QuestionShell } from './question-shell'

/** A number as anybody writes it ("38 milliards", "4,2"); its unit stands behind the field. */
export function NumericInput({ question, value, language, disabled, onGive }: InputProps<'numeric'>) {
  const t = useTranslations('attempt')
  const id = useId()
  const { unit } = question.content
  return (
    <QuestionShell
      id={question.id}
      number={question.number}
      legend={<QuestionLegend question={question} language={language} />}
    >
      <div className="flex flex-col gap-1.5">
        <label htmlFor={id} className="font-medium">
          {t('numeric')}
          {/* The unit is seen behind the field; who does not see it hears it first. */}
          {unit === '' ? null : (
            <span className="sr-only" lang={language}>
              {' '}
              ({unit})
            </span>
          )}
        </label>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <input
            id={id}
            name={fieldName(question.id)}
            value={value?.text ?? ''}
            disabled={disabled}
            maxLength={1000}
            autoComplete="off"
            onChange={event => onGive({ kind: 'numeric', text: event.target.value }, true)}
            className={`${inputClass} max-w-56 tabular-nums`}
          />
          {unit === '' ? null : (
            <span aria-hidden="true" lang={language}>
              {unit}
            </span>
          )}
        </div>
      </div>
    </QuestionShell>
  )
}
