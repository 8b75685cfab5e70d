import { useTranslations } from 'next-intl'
import { OptionRow } from './option-row'
import type { InputProps } from './question-input'
import { QuestionLegend } from './question-legend'
import { QuestionShell } from './question-shell'

/** Checkboxes; that several are right is said, how many is not. */
export function MultipleResponseInput({
  question,
  value,
  language,
  disabled,
  onGive,
}: InputProps<'multiple-response'>) {
  const t = useTranslations('attempt')
  const { options } = question.content
  const chosen = value?.optionIds ?? []
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter(other => other !== id) : [...chosen, id]
    // In the order of the page, so that equal choices are written alike.
    const optionIds = options.map(option => option.id).filter(option => next.includes(option))
    onGive({ kind: 'multiple-response', optionIds }, false)
  }
  return (
    <QuestionShell
      id={question.id}
      number={question.number}
      legend={
        <>
          <QuestionLegend question={question} language={language} />
          <span className="block pt-1 text-base font-normal text-ink-soft">{t('severalRight')}</span>
        </>
      }
    >
      {options.map(option => (
        <OptionRow
          key={option.id}
          type="checkbox"
          questionId={question.id}
          option={option}
          language={language}
          checked={chosen.includes(option.id)}
          disabled={disabled}
          onChoose={() => toggle(option.id)}
        />
      ))}
    </QuestionShell>
  )
}
