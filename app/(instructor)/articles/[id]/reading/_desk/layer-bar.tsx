import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import type { Reading } from '@/lib/model/reading'
import { countOf } from '../_layers/count-of'
import { type Layer, layers } from '../_layers/layers'

type Props = { reading: Reading; shown: readonly Layer[]; onChange: (shown: readonly Layer[]) => void }

/** What is marked in the article. It stays in reach while a long article goes by. */
export const LayerBar = memo(function LayerBar({ reading, shown, onChange }: Props) {
  const t = useTranslations('reading.layers')
  return (
    <fieldset className="no-print sticky top-0 z-10 -mx-4 min-w-0 bg-paper sm:-mx-8">
      <legend className="sr-only">{t('legend')}</legend>
      <div className="flex gap-1.5 overflow-x-auto px-4 py-2 sm:px-8">
        {layers.map(layer => {
          const on = shown.includes(layer)
          return (
            <button
              key={layer}
              type="button"
              aria-pressed={on}
              onClick={() => onChange(on ? shown.filter(other => other !== layer) : [...shown, layer])}
              className="flex min-h-11 shrink-0 items-center gap-2 rounded-full bg-sunken px-4 text-sm font-medium text-ink-soft hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-accent lg:min-h-9"
            >
              <Check aria-hidden="true" className={`size-4 ${on ? '' : 'opacity-0'}`} />
              {t(layer)}
              <span className="tabular-nums font-normal">{countOf(reading, layer)}</span>
            </button>
          )
        })}
      </div>
    </fieldset>
  )
})
