'use client'

import { Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Button } from '@/app/_ui/button'
import { inputClass } from '@/app/_ui/field'
import { TextArea } from '@/app/_ui/text-area'
import type { EditorProps } from './content-editor'

const most = 8
const fewest = 2

export function MultipleChoiceEditor({ content, onChange, lang }: EditorProps<'multiple-choice'>) {
  const t = useTranslations('bench.editor')
  const name = useId()
  const { options } = content
  const setOptions = (next: typeof options) => onChange({ ...content, options: next })
  return (
    <>
      <TextArea
        label={t('stem')}
        rows={2}
        lang={lang}
        value={content.stem}
        onChange={event => onChange({ ...content, stem: event.target.value })}
        className="font-text text-lg"
      />
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-medium">{t('options')}</legend>
        <p className="mb-1 text-sm text-ink-soft">{t('optionsHint')}</p>
        {options.map((option, index) => (
          <div key={option.id} className="flex items-center gap-2">
            <input
              type="radio"
              name={name}
              aria-label={t('isKey', { number: index + 1 })}
              checked={option.correct}
              onChange={() =>
                setOptions(options.map(other => ({ ...other, correct: other.id === option.id })))
              }
              className="size-6 shrink-0 accent-correct"
            />
            <input
              lang={lang}
              aria-label={t('option', { number: index + 1 })}
              value={option.text}
              maxLength={400}
              onChange={event =>
                setOptions(
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
              onClick={() => setOptions(options.filter(other => other.id !== option.id))}
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
            onClick={() => setOptions([...options, { id: crypto.randomUUID(), text: '', correct: false }])}
          >
            {t('addOption')}
          </Button>
        ) : null}
      </fieldset>
    </>
  )
}
