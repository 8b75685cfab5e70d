import { ClearChoice } from './clear-choice'
import { OptionRow } from './option-row'
import type { InputProps } from './question-input'
import { QuestionLegend } from './question-legend'
import { QuestionShell } from './question-shell'

export function MultipleChoiceInput({
  question,
  value,
  language,
  disabled,
  onGive,
}: InputProps<'multiple-choice'>) {
  const chosen = value?.optionId ?? null
  const choose = (optionId: string | null) => onGive({ kind: 'multiple-choice', optionId }, false)
  return (
    <QuestionShell
      id={question.id}
      number={question.number}
      legend={<QuestionLegend question={question} language={language} />}
      aside={chosen && !disabled ? <ClearChoice onClear={() => choose(null)} /> : null}
    >
      {question.content.options.map(option => (
        <OptionRow
          key={option.id}
          questionId={question.id}
          option={option}
          language={language}
          checked={chosen === option.id}
          disabled={disabled}
          onChoose={() => choose(option.id)}
        />
      ))}
    </QuestionShell>
  )
}
