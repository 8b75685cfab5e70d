import { useTranslations } from 'next-intl'
import { inputClass } from '@/app/_ui/field'
import { clozeGap } from '@/lib/model/cloze-gap'
import { fieldName } from './form-value'
import type { InputProps } from './question-input'
import { QuestionShell } from './question-shell'

/** The missing words are typed where they are missing. */
export function ClozeInput({ question, value, language, disabled, onGive }: InputProps<'cloze'>) {
  const t = useTranslations('attempt')
  const [before, after] = question.content.stem.split(clozeGap)
  return (
    <QuestionShell id={question.id} number={question.number} legend={t('cloze')}>
      <p lang={language} className="font-text text-lg leading-[3rem]">
        {before}
        <input
          aria-label={t('clozeInput', { number: question.number })}
          name={fieldName(question.id)}
          value={value?.text ?? ''}
          disabled={disabled}
          maxLength={1000}
          autoComplete="off"
          onChange={event => onGive({ kind: 'cloze', text: event.target.value }, true)}
          className={`${inputClass} mx-1 inline-block w-56 max-w-[calc(100%-0.5rem)] align-middle font-sans text-base leading-normal`}
        />
        {after}
      </p>
    </QuestionShell>
  )
}
