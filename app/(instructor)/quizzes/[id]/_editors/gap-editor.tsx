'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_ui/button'
import { SelectField } from '@/app/_ui/select-field'
import type { Gap } from '@/lib/model/question'
import { requestId } from '../../../_page/request-id'
import { turnedGap } from './gap-edits'
import { OptionFields } from './option-fields'
import { TypedKeyFields } from './typed-key-fields'

type Props = {
  gap: Gap
  number: number
  lang: string
  onChange: (gap: Gap) => void
  /** Fills it with what is right in it. */
  onClose: () => void
}

const ways = ['typed', 'chosen'] as const

/** What one gap of a sentence takes: words to type, or options to choose from. */
export function GapEditor({ gap, number, lang, onChange, onClose }: Props) {
  const t = useTranslations('bench.editor')
  return (
    <fieldset className="flex flex-col gap-4 border-l-2 border-line pl-4">
      <legend className="float-left mb-1 font-medium">{t('gap', { number })}</legend>
      <div className="clear-both flex flex-wrap items-end justify-between gap-3">
        <div className="w-52">
          <SelectField
            label={t('gapWay')}
            value={'options' in gap ? 'chosen' : 'typed'}
            onChange={event => onChange(turnedGap(gap, event.target.value === 'chosen', requestId))}
            options={ways.map(value => ({ value, label: t(`gapWays.${value}`) }))}
          />
        </div>
        <Button variant="quiet" size="small" onClick={onClose} aria-label={t('closeGapNamed', { number })}>
          {t('closeGap')}
        </Button>
      </div>
      {'options' in gap ? (
        <OptionFields
          options={gap.options}
          several={false}
          fewest={2}
          lang={lang}
          onChange={options => onChange({ options })}
        />
      ) : (
        <TypedKeyFields typedKey={gap.key} lang={lang} onChange={key => onChange({ key })} />
      )}
    </fieldset>
  )
}
