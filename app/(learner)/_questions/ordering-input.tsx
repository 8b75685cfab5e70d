import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { setType } from '@/app/_article/set-type'
import { Button } from '@/app/_ui/button'
import { ClearChoice } from './clear-choice'
import { fieldName } from './form-value'
import type { InputProps } from './question-input'
import { QuestionLegend } from './question-legend'
import { QuestionShell } from './question-shell'

/** A list whose items go up and down by a button, or at once to a place: nothing has to be dragged. */
export function OrderingInput({ question, value, language, disabled, onGive }: InputProps<'ordering'>) {
  const t = useTranslations('attempt')
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const focusAfter = useRef<string | null>(null)
  const { items } = question.content
  const placed = value !== null && value.itemIds.length > 0
  const ids = placed ? value.itemIds : items.map(({ id }) => id)
  const textOf = (id: string) => items.find(item => item.id === id)?.text ?? ''

  // The moved item is put elsewhere in the page, which takes the focus off it: it gets it back.
  useEffect(() => {
    if (focusAfter.current) list.current?.querySelector<HTMLElement>(focusAfter.current)?.focus()
    focusAfter.current = null
  })

  const move = (from: number, to: number, control: string) => {
    const id = ids[from]
    if (disabled || id === undefined || to < 0 || to >= ids.length || to === from) return
    const others = ids.filter(other => other !== id)
    const itemIds = [...others.slice(0, to), id, ...others.slice(to)]
    focusAfter.current = `[data-item="${id}"] [data-control="${control}"]`
    setSaid(t('itemMoved', { item: textOf(id), place: to + 1, of: ids.length }))
    onGive({ kind: 'ordering', itemIds }, false)
  }

  return (
    <QuestionShell
      id={question.id}
      number={question.number}
      legend={<QuestionLegend question={question} language={language} />}
      aside={
        placed && !disabled ? (
          <ClearChoice onClear={() => onGive({ kind: 'ordering', itemIds: [] }, false)} />
        ) : null
      }
    >
      <p role="status" className="sr-only">
        {said}
      </p>
      <ol ref={list} className="flex flex-col gap-2">
        {ids.map((id, index) => (
          <li
            key={id}
            data-item={id}
            className="flex flex-wrap items-center gap-x-2 rounded-xl py-1.5 pr-1.5 pl-2 ring-1 ring-line ring-inset"
          >
            <select
              data-control="place"
              name={fieldName(question.id, id)}
              aria-label={t('itemPlace', { item: textOf(id) })}
              value={index + 1}
              disabled={disabled}
              onChange={event => move(index, Number(event.target.value) - 1, 'place')}
              className="min-h-11 shrink-0 rounded-lg bg-raised px-2 text-ink tabular-nums ring-1 ring-line-strong ring-inset disabled:bg-sunken"
            >
              {ids.map((other, place) => (
                <option key={other} value={place + 1}>
                  {place + 1}
                </option>
              ))}
            </select>
            <span lang={language} className="min-w-0 flex-[1_1_10rem] px-1 leading-snug wrap-break-word">
              {setType(textOf(id), language)}
            </span>
            <span className="with-script ml-auto flex shrink-0">
              <Button
                data-control="up"
                variant="quiet"
                size="icon"
                aria-label={t('itemUp', { item: textOf(id) })}
                disabled={index === 0 || disabled}
                onClick={() => move(index, index - 1, 'up')}
              >
                <ArrowUp aria-hidden="true" className="size-5" />
              </Button>
              <Button
                data-control="down"
                variant="quiet"
                size="icon"
                aria-label={t('itemDown', { item: textOf(id) })}
                disabled={index === ids.length - 1 || disabled}
                onClick={() => move(index, index + 1, 'down')}
              >
                <ArrowDown aria-hidden="true" className="size-5" />
              </Button>
            </span>
          </li>
        ))}
      </ol>
    </QuestionShell>
  )
}
