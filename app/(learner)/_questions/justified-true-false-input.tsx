import { Highlighter, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { setType } from '@/app/_article/set-type'
import { Button } from '@/app/_ui/button'
import { TextArea } from '@/app/_ui/text-area'
import { useMarking } from '@/app/(learner)/_marking/marking'
import { isBlank } from '@/lib/model/blank'
import { type Span, textOf } from '@/lib/model/span'
import { ChoiceRow } from './choice-row'
import { ClearChoice } from './clear-choice'
import { fieldName, writeMarks } from './form-value'
import type { InputProps } from './question-input'
import { QuestionLegend } from './question-legend'
import { QuestionShell } from './question-shell'

const choices = [true, false] as const

/** A statement to judge, and the words that prove it: marked in the article, or copied by hand. */
export function JustifiedTrueFalseInput({
  question,
  value,
  language,
  disabled,
  onGive,
}: InputProps<'justified-true-false'>) {
  const t = useTranslations('attempt')
  const tTruth = useTranslations('common.truth')
  const marking = useMarking()
  const { value: truth = null, marks = [], quote = '' } = value ?? {}
  const give = (part: { value?: boolean | null; marks?: Span[]; quote?: string }, typed = false) =>
    onGive({ kind: 'justified-true-false', value: truth, marks, quote, ...part }, typed)
  return (
    <QuestionShell
      id={question.id}
      number={question.number}
      legend={
        <>
          <QuestionLegend question={question} language={language} />
          <span className="block pt-1 text-base font-normal text-ink-soft">{t('proveIt')}</span>
        </>
      }
      aside={
        isBlank(value) || disabled ? null : (
          <ClearChoice onClear={() => give({ value: null, marks: [], quote: '' })} />
        )
      }
    >
      {choices.map(choice => (
        <ChoiceRow
          key={String(choice)}
          name={fieldName(question.id)}
          value={String(choice)}
          checked={truth === choice}
          disabled={disabled}
          onChoose={() => give({ value: choice })}
        >
          {tTruth(choice ? 'true' : 'false')}
        </ChoiceRow>
      ))}
      <input type="hidden" name={fieldName(question.id, 'marks')} value={writeMarks(marks)} />
      {marking && marks.length > 0 ? (
        <ul aria-label={t('marked')} className="flex flex-col gap-1">
          {marks.map(mark => (
            <li key={mark.start} className="flex items-start gap-2">
              <p
                lang={language}
                className="min-w-0 flex-1 border-l-4 border-accent py-1 pl-3 font-text leading-relaxed"
              >
                {setType(textOf(marking.text, mark), language)}
              </p>
              <Button
                variant="quiet"
                size="icon"
                aria-label={t('unmark', { words: textOf(marking.text, mark) })}
                disabled={disabled}
                onClick={() => give({ marks: marks.filter(other => other !== mark) })}
              >
                <X aria-hidden="true" className="size-4" />
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {marking ? (
        <Button
          id={`prove-${question.id}`}
          variant="secondary"
          className="with-script self-start"
          disabled={disabled}
          onClick={() => marking.begin(question.id)}
        >
          <Highlighter aria-hidden="true" className="size-4 shrink-0" />
          {t('markInArticle')}
        </Button>
      ) : null}
      <TextArea
        label={t('quote')}
        name={fieldName(question.id, 'quote')}
        rows={2}
        lang={language}
        maxLength={1000}
        value={quote}
        disabled={disabled}
        onChange={event => give({ quote: event.target.value }, true)}
      />
    </QuestionShell>
  )
}
