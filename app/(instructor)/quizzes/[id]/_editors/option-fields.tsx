'use client'

import { Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Button } from '@/app/_ui/button'
import { inputClass } from '@/app/_ui/field'
import type { Option } from '@/lib/model/question'
import { requestId } from '../../../_page/request-id'

type Props = {
  options: Option[]
  onChange: (options: Option[]) => void
  lang: string
  /** Whether several may be right: boxes to tick, not one to choose. */
  several: boolean
  fewest: number
}

const most = 8

/** The options of a question, each with its words and whether it is right. */
export function OptionFields({ options, onChange, lang, several, fewest }: Props) {
  const t = useTranslations('bench.editor')
  const name = useId()
  const mark = (id: string) =>
    onChange(
      options.map(option =>
        several
          ? { ...option, correct: option.id === id ? !option.correct : option.correct }
          : { ...option, correct: option.id === id },
      ),
    )
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-medium">{t('options')}</legend>
      <p className="mb-1 text-sm text-ink-soft">{t(several ? 'severalHint' : 'optionsHint')}</p>
      {options.map((option, index) => (
        <div key={option.id} className="flex items-center gap-2">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            aria-label={t('isKey', { number: index + 1 })}
            checked={option.correct}
            onChange={() => mark(option.id)}
            className="size-6 shrink-0 accent-correct"
          />
          <input
            lang={lang}
            aria-label={t('option', { number: index + 1 })}
            value={option.text}
            maxLength={400}
            onChange={event =>
              onChange(
                options.map(other =>
                  other.id === option.id ? { ...other, text: event.target.value } : other,
                ),
              )
            }
            className={inputClass}
          />
          <Button
            variant="quiet"
            size="icon"
            aria-label={t('removeOption', { number: index + 1 })}
            disabled={options.length <= fewest}
            onClick={() => onChange(options.filter(other => other.id !== option.id))}
          >
            <Trash2 aria-hidden="true" className="size-4" />
          </Button>
        </div>
      ))}
      {options.length < most ? (
        <Button
          variant="quiet"
          size="small"
          className="self-start"
          onClick={() => onChange([...options, { id: requestId(), text: '', correct: false }])}
        >
          {t('addOption')}
        </Button>
      ) : null}
    </fieldset>
  )
}
