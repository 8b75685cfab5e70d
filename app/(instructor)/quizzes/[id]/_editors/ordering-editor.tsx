'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_ui/button'
import { SelectField } from '@/app/_ui/select-field'
import { orderPolicies } from '@/lib/model/question'
import { requestId } from '../../../_page/request-id'
import type { EditorProps } from './content-editor'
import { PartField, RemoveButton } from './part-field'
import { StemField } from './stem-field'

const fewest = 3
const most = 6

/** The items in their right order; learners get them in another. */
export function OrderingEditor({ content, onChange, lang }: EditorProps<'ordering'>) {
  const t = useTranslations('bench.editor')
  const tScoring = useTranslations('bench.scoring')
  const { items } = content
  const setItems = (next: typeof items) => onChange({ ...content, items: next })
  const swap = (from: number, to: number) => {
    const [a, b] = [items[from], items[to]]
    if (a && b) setItems(items.map(item => (item === a ? b : item === b ? a : item)))
  }
  return (
    <>
      <StemField stem={content.stem} lang={lang} onChange={stem => onChange({ ...content, stem })} />
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-medium">{t('items')}</legend>
        <p className="mb-1 text-sm text-ink-soft">{t('itemsHint')}</p>
        {items.map((item, index) => (
          <div key={item.id} className="flex items-center gap-1">
            <span className="w-6 shrink-0 text-ink-faint tabular-nums">{index + 1}.</span>
            <PartField
              label={t('item', { number: index + 1 })}
              lang={lang}
              value={item.text}
              onChange={text =>
                setItems(items.map(other => (other.id === item.id ? { ...other, text } : other)))
              }
            />
            <Button
              variant="quiet"
              size="icon"
              aria-label={t('itemUp', { number: index + 1 })}
              disabled={index === 0}
              onClick={() => swap(index, index - 1)}
            >
              <ArrowUp aria-hidden="true" className="size-4" />
            </Button>
            <Button
              variant="quiet"
              size="icon"
              aria-label={t('itemDown', { number: index + 1 })}
              disabled={index === items.length - 1}
              onClick={() => swap(index, index + 1)}
            >
              <ArrowDown aria-hidden="true" className="size-4" />
            </Button>
            <RemoveButton
              label={t('removeItem', { number: index + 1 })}
              disabled={items.length <= fewest}
              onClick={() => setItems(items.filter(other => other.id !== item.id))}
            />
          </div>
        ))}
        {items.length < most ? (
          <Button
            variant="quiet"
            size="small"
            className="self-start"
            onClick={() => setItems([...items, { id: requestId(), text: '' }])}
          >
            {t('addItem')}
          </Button>
        ) : null}
      </fieldset>
      <SelectField
        label={tScoring('policy')}
        value={content.policy ?? 'neighbours'}
        onChange={event =>
          onChange({ ...content, policy: orderPolicies.find(one => one === event.target.value) })
        }
        options={orderPolicies.map(value => ({ value, label: tScoring(`policies.${value}`) }))}
      />
    </>
  )
}
