import { RotateCcw, Slash } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { setType } from '@/app/_article/set-type'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Id } from '@/lib/model/id'
import { ChoiceRow } from './choice-row'
import { fieldName } from './form-value'
import { useQuestionTools } from './question-tools'

type Props = {
  type?: 'radio' | 'checkbox'
  questionId: Id
  option: { id: Id; text: string }
  language: ArticleLanguage
  checked: boolean
  disabled: boolean
  onChoose: () => void
}

/** An option to choose, and beside it a button that strikes it out: a help to think, which can be chosen all the same. */
export function OptionRow({ type, questionId, option, language, checked, disabled, onChoose }: Props) {
  const t = useTranslations('attempt')
  const tools = useQuestionTools()
  const struck = tools?.isStruck(questionId, option.id) ?? false
  return (
    <div className="flex items-center gap-1">
      <ChoiceRow
        type={type}
        name={fieldName(questionId)}
        value={option.id}
        checked={checked}
        disabled={disabled}
        onChoose={onChoose}
      >
        <span lang={language} className={struck ? 'text-ink-faint line-through decoration-2' : ''}>
          {setType(option.text, language)}
        </span>
        {struck ? <span className="sr-only"> ({t('struck')})</span> : null}
      </ChoiceRow>
      {tools ? (
        <button
          type="button"
          disabled={disabled}
          aria-label={t(struck ? 'unstrike' : 'strike', { option: option.text })}
          onClick={() => tools.strike(questionId, option.id)}
          className="with-script flex size-11 shrink-0 items-center justify-center rounded-lg text-ink-faint hover:bg-accent-soft hover:text-accent"
        >
          {struck ? (
            <RotateCcw aria-hidden="true" className="size-4" />
          ) : (
            <Slash aria-hidden="true" className="size-4" />
          )}
        </button>
      ) : null}
    </div>
  )
}
